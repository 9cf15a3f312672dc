import { z } from 'zod';
import { UserError } from '../../errors/index.js';
import { readStoredModel } from '../../package/index.js';
import type { Parent } from './parent.js';

/** The names of the first and the last layer of a range, "first..last". */
export function endsOf(range: string): [string, string] {
  const at = range.indexOf('..');
  return [range.slice(0, at), range.slice(at + 2)];
}

const topology = z.object({
  modelTopology: z.object({
    config: z.object({
      layers: z.array(z.object({ class_name: z.string(), config: z.object({ name: z.string() }) })),
    }),
  }),
});

/** Whether a range of a parent's layers ends with the layer that gives its answers, or behind it. */
export async function keepsHead({ opened, reference }: Parent, range: string): Promise<boolean> {
  const { modelJson } = await readStoredModel(opened.directory);
  const read = topology.safeParse(JSON.parse(modelJson));
  if (!read.success)
    throw new UserError(
      `the layers of the parent ${reference} have no names to tell a range by`,
      'Make its package again.',
      'recipe inherit.members',
    );
  const { layers } = read.data.modelTopology.config;
  const weighted = new Set(opened.manifest.tensors.map(({ name }) => name.split('/', 1)[0]!));
  const head = layers.findLastIndex(
    ({ class_name: kind, config }) => weighted.has(config.name) || kind === 'WeightedSum',
  );
  return layers.findIndex(({ config }) => config.name === endsOf(range)[1]) >= head;
}
