import { z } from 'zod';
import { strictObject } from '../../yaml/index.js';
import { layerName } from './arguments.js';
import { layerKind } from './layer.js';

export const batchNormalization = layerKind({
  schema: strictObject({
    momentum: z.number().min(0).lt(1).default(0.99),
    epsilon: z.number().positive().default(0.001),
    name: layerName,
  }),
  build: (args, { tf, name }) =>
    tf.layers.batchNormalization({ name, momentum: args.momentum, epsilon: args.epsilon }),
});
