import { z } from 'zod';
import { strictObject } from '../../yaml/index.js';
import { layerName } from './arguments.js';
import { layerKind } from './layer.js';

/** Adds normal noise while training. `gaussian_noise: 0.1` stands for `gaussian_noise: {stddev: 0.1}`. */
export const gaussianNoise = layerKind({
  schema: z.preprocess(
    (raw) => (typeof raw === 'number' ? { stddev: raw } : raw),
    strictObject({ stddev: z.number().positive(), name: layerName }),
  ),
  build: (args, { tf, name }) => tf.layers.gaussianNoise({ name, stddev: args.stddev }),
});
