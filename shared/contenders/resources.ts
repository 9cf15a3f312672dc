import { join } from 'node:path';
import { METRIC_NAMES } from '../evaluation/index.js';
import { jsonIn, readTextIfThere } from '../files/index.js';
import { REPORTED_FILE, type Format, type OpenPackage } from '../package/index.js';

/** Formats of which a manifest lists every tensor. */
const COUNTED: ReadonlySet<Format> = new Set(['tfjs-layers', 'safetensors']);

/**
 * What a package costs, by name: `model_bytes` and `parameters` (where all of them can be counted) from its verified
 * manifest, and every number that is no metric of predictions (what its own training measured, such as
 * `latency_p95_ms`) of its metrics.json, or of what a command reported.
 */
export async function resourcesOf({ directory, manifest }: OpenPackage): Promise<Map<string, number>> {
  const weights = manifest.files.filter(({ role }) => role === 'weights' || role === 'model');
  const elements = manifest.tensors.map(({ shape }) => shape.reduce((product, size) => product * size, 1));
  const read = async (path: string): Promise<unknown> =>
    manifest.files.some((file) => file.path === path)
      ? jsonIn(await readTextIfThere(join(directory, path)))
      : null;
  const reported = (await read(REPORTED_FILE)) as { metrics?: unknown } | null;
  const measured = [...numbersIn(reported?.metrics), ...numbersIn(await read('metrics.json'))];
  return new Map<string, number>([
    ...measured.filter(([name]) => !METRIC_NAMES.includes(name)),
    ['model_bytes', sum(weights.map(({ size }) => size))],
    ...(manifest.formats.every((format) => COUNTED.has(format))
      ? [['parameters', sum(elements)] as const]
      : []),
  ]);
}

function numbersIn(value: unknown): [string, number][] {
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return entries.filter((entry): entry is [string, number] => typeof entry[1] === 'number');
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
