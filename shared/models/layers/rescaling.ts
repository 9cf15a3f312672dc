import { z } from 'zod';
import { strictObject } from '../../yaml/index.js';
import { layerName } from './arguments.js';
import { layerKind } from './layer.js';

/** Each number times `scale`, plus `offset`. */
export const rescaling = layerKind({
  schema: strictObject({ scale: z.number(), offset: z.number().default(0), name: layerName }),
  build: (args, { tf, name }) => tf.layers.rescaling({ name, scale: args.scale, offset: args.offset }),
});
