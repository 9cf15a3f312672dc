import { z } from 'zod';
import { strictObject } from '../../yaml/index.js';
import { activation, layerName, padding, positive, size2d } from './arguments.js';
import { layerKind } from './layer.js';

export const conv2d = layerKind({
  schema: strictObject({
    filters: positive,
    kernel_size: size2d,
    strides: size2d.default([1, 1]),
    padding,
    activation,
    use_bias: z.boolean().default(true),
    name: layerName,
  }),
  build: (args, { tf, name, seed }) =>
    tf.layers.conv2d({
      name,
      filters: args.filters,
      kernelSize: args.kernel_size,
      strides: args.strides,
      padding: args.padding,
      activation: args.activation,
      useBias: args.use_bias,
      kernelInitializer: tf.initializers.glorotUniform({ seed }),
    }),
});
