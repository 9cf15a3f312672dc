import { z } from 'zod';
import { strictObject } from '../../yaml/index.js';
import { layerName } from './arguments.js';
import { layerKind } from './layer.js';

const rate = z.number().min(0).lt(1);

/** `dropout: 0.3` stands for `dropout: {rate: 0.3}`. */
export const dropout = layerKind({
  schema: z.preprocess(
    (raw) => (typeof raw === 'number' ? { rate: raw } : raw),
    strictObject({ rate, name: layerName }),
  ),
  build: (args, { tf, name, seed }) => tf.layers.dropout({ name, rate: args.rate, seed }),
});
