import { z } from 'zod';
import { strictObject } from '../../yaml/index.js';
import { activationName, layerName } from './arguments.js';
import { layerKind } from './layer.js';

/** `activation: relu` stands for `activation: {activation: relu}`. */
export const activationLayer = layerKind({
  schema: z.preprocess(
    (raw) => (typeof raw === 'string' ? { activation: raw } : raw),
    strictObject({ activation: activationName, name: layerName }),
  ),
  build: (args, { tf, name }) => tf.layers.activation({ name, activation: args.activation }),
});
