import { strictObject } from '../../yaml/index.js';
import { activation, layerName, padding, positive, size2d } from './arguments.js';
import { layerKind } from './layer.js';
import { weightArguments, weightSettings } from './weights.js';

const schema = strictObject({
  filters: positive,
  kernel_size: size2d,
  strides: size2d.default([1, 1]),
  padding,
  activation,
  ...weightArguments,
  name: layerName,
});

export const conv2d = layerKind({
  schema,
  build: (args, context) =>
    context.tf.layers.conv2d({
      name: context.name,
      filters: args.filters,
      kernelSize: args.kernel_size,
      strides: args.strides,
      padding: args.padding,
      activation: args.activation,
      ...weightSettings(args, context),
    }),
});

/** Makes pictures larger: the gradient of a convolution, run forward. */
export const conv2dTranspose = layerKind({
  schema,
  build: (args, context) =>
    context.tf.layers.conv2dTranspose({
      name: context.name,
      filters: args.filters,
      kernelSize: args.kernel_size,
      strides: args.strides,
      padding: args.padding,
      activation: args.activation,
      ...weightSettings(args, context),
    }),
});
