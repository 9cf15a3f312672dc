import { strictObject } from '../../yaml/index.js';
import { activation, layerName, padding, positive } from './arguments.js';
import { layerKind } from './layer.js';
import { weightArguments, weightSettings } from './weights.js';

export const conv1d = layerKind({
  schema: strictObject({
    filters: positive,
    kernel_size: positive,
    strides: positive.default(1),
    padding,
    activation,
    ...weightArguments,
    name: layerName,
  }),
  build: (args, context) =>
    context.tf.layers.conv1d({
      name: context.name,
      filters: args.filters,
      kernelSize: args.kernel_size,
      strides: args.strides,
      padding: args.padding,
      activation: args.activation,
      ...weightSettings(args, context),
    }),
});
