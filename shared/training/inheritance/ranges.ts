import { z } from 'zod';
import { readStoredModel } from '../../package/index.js';
import type { Parent } from './parent.js';

/** The names of the first and the last layer of a range, "first..last". */
export function endsOf(range: string): [string, string] {
  const at = range.indexOf('..');
  return [range.slice(0, at), range.slice(at + 2)];
}

const topology = z.object({
  modelTopology: z.object({
    config: z.object({ layers: z.array(z.object({ config: z.object({ name: z.string() }) })) }),
  }),
});

/** Whether a range of a parent's layers ends with the layer that gives its answers, or behind it. */
export async function keepsHead({ opened }: Parent, range: string): Promise<boolean> {
  const { modelJson } = await readStoredModel(opened.directory);
  const { layers } = topology.parse(JSON.parse(modelJson)).modelTopology.config;
  const names = layers.map(({ config }) => config.name);
  const weighted = new Set(opened.manifest.tensors.map(({ name }) => name.split('/', 1)[0]!));
  return names.indexOf(endsOf(range)[1]) >= names.findLastIndex((name) => weighted.has(name));
}
