import { z } from 'zod';
import { strictObject } from '../../yaml/index.js';
import { layerName, rate } from './arguments.js';
import { layerKind } from './layer.js';

/** `dropout: 0.3` stands for `dropout: {rate: 0.3}`. */
const schema = z.preprocess(
  (raw) => (typeof raw === 'number' ? { rate: raw } : raw),
  strictObject({ rate, name: layerName }),
);

export const dropout = layerKind({
  schema,
  build: (args, { tf, name, seed }) => tf.layers.dropout({ name, rate: args.rate, seed }),
});

/** What a mask has one entry for: a whole axis (1), or each place along it (null). */
type MaskShape = (1 | null)[];

/** Drops whole features of a series, all steps at once (Tompson et al. 2015). */
export const spatialDropout1d = spatial([null, 1, null]);

/** Drops whole channels of a picture. */
export const spatialDropout2d = spatial([null, 1, 1, null]);

function spatial(noiseShape: MaskShape) {
  return layerKind({
    schema,
    build: (args, { tf, name, seed }) =>
      tf.layers.dropout({ name, rate: args.rate, seed, noiseShape: noiseShape as number[] }),
  });
}
