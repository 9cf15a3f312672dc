import type { Tf } from '../../backends/index.js';
import { inputOf, MODEL_NAME, seedOf, withLabelScale } from '../../models/index.js';
import type { Beginning } from './begin.js';
import { copyLayers } from './copy-layers.js';

/** The same network with fresh weights, all of them to be trained: what a recipe would begin with without its parents. */
export function fromFreshWeights(tf: Tf, { model }: Beginning, seed: number): Beginning {
  const { core, scale } = model;
  const inputs = inputOf(tf, core.inputs[0]!.shape.slice(1) as number[]);
  const { output, layers } = copyLayers(core, {
    onto: inputs,
    end: core.outputs[0]!,
    reseed: (index) => seedOf(seed, index),
  });
  for (const { copy } of layers) copy.trainable = true;
  const fresh = tf.model({ inputs, outputs: output, name: MODEL_NAME });
  return { ...NOTHING_INHERITED, model: withLabelScale(tf, fresh, scale) };
}

/** What a model from scratch says of its parents. */
export const NOTHING_INHERITED: Omit<Beginning, 'model'> = {
  sources: new Map(),
  fresh: new Map(),
  dropped: [],
  frozen: [],
  thaws: false,
  thaw: () => false,
  trains: true,
};
