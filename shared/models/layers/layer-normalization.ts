import { z } from 'zod';
import { strictObject } from '../../yaml/index.js';
import { layerName } from './arguments.js';
import { layerKind } from './layer.js';

/** Over the last axis (Ba, Kiros and Hinton 2016). */
export const layerNormalization = layerKind({
  schema: strictObject({ epsilon: z.number().positive().default(0.001), name: layerName }),
  build: (args, { tf, name }) => tf.layers.layerNormalization({ name, epsilon: args.epsilon }),
});
