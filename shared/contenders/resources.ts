import { join } from 'node:path';
import { METRIC_NAMES } from '../evaluation/index.js';
import { readTextIfThere } from '../files/index.js';
import type { OpenPackage } from '../package/index.js';

/**
 * What a package costs, by name: `model_bytes` and `parameters` from its verified manifest, and every number of its
 * metrics.json that is no metric of predictions (what its own training measured, such as `latency_p95_ms`).
 */
export async function resourcesOf({ directory, manifest }: OpenPackage): Promise<Map<string, number>> {
  const weights = manifest.files.filter(({ role }) => role === 'weights' || role === 'model');
  const elements = manifest.tensors.map(({ shape }) => shape.reduce((product, size) => product * size, 1));
  const measured = manifest.files.some(({ path }) => path === 'metrics.json')
    ? numbersIn(await readTextIfThere(join(directory, 'metrics.json')))
    : [];
  return new Map([
    ...measured.filter(([name]) => !METRIC_NAMES.includes(name)),
    ['model_bytes', sum(weights.map(({ size }) => size))],
    ['parameters', sum(elements)],
  ]);
}

function numbersIn(text: string | null): [string, number][] {
  try {
    const parsed: unknown = JSON.parse(text ?? '');
    const entries = typeof parsed === 'object' && parsed !== null ? Object.entries(parsed) : [];
    return entries.filter((entry): entry is [string, number] => typeof entry[1] === 'number');
  } catch {
    // A rule that asks for a number of it is an error then, which says so.
    return [];
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
