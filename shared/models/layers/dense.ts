import { z } from 'zod';
import { strictObject } from '../../yaml/index.js';
import { activation, layerName, positive } from './arguments.js';
import { layerKind } from './layer.js';

export const dense = layerKind({
  schema: strictObject({ units: positive, activation, use_bias: z.boolean().default(true), name: layerName }),
  build: (args, { tf, name, seed }) =>
    tf.layers.dense({
      name,
      units: args.units,
      activation: args.activation,
      useBias: args.use_bias,
      kernelInitializer: tf.initializers.glorotUniform({ seed }),
    }),
});
