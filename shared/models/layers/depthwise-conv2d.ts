import { z } from 'zod';
import { strictObject } from '../../yaml/index.js';
import { activation, layerName, padding, positive, regularizer, size2d } from './arguments.js';
import { layerKind, type LayerContext } from './layer.js';
import { initializer, initializerOf, regularizerOf } from './weights.js';

const depthwise = {
  kernel_size: size2d,
  strides: size2d.default([1, 1]),
  padding,
  depth_multiplier: positive.default(1),
  activation,
  use_bias: z.boolean().default(true),
  depthwise_initializer: initializer,
  depthwise_regularizer: regularizer,
  bias_regularizer: regularizer,
  name: layerName,
};

const depthwiseSchema = strictObject(depthwise);

function depthwiseSettings(args: z.output<typeof depthwiseSchema>, { tf, name, seed }: LayerContext) {
  return {
    name,
    kernelSize: args.kernel_size,
    strides: args.strides,
    padding: args.padding,
    depthMultiplier: args.depth_multiplier,
    activation: args.activation,
    useBias: args.use_bias,
    depthwiseInitializer: initializerOf(tf, args.depthwise_initializer, seed),
    ...(args.depthwise_regularizer && {
      depthwiseRegularizer: regularizerOf(tf, args.depthwise_regularizer),
    }),
    ...(args.bias_regularizer && { biasRegularizer: regularizerOf(tf, args.bias_regularizer) }),
  };
}

/** One filter a channel. */
export const depthwiseConv2d = layerKind({
  schema: depthwiseSchema,
  build: (args, context) => context.tf.layers.depthwiseConv2d(depthwiseSettings(args, context)),
});

/** One filter a channel, then a 1×1 convolution across them. */
export const separableConv2d = layerKind({
  schema: strictObject({
    filters: positive,
    ...depthwise,
    pointwise_initializer: initializer,
    pointwise_regularizer: regularizer,
  }),
  build: (args, context) =>
    context.tf.layers.separableConv2d({
      ...depthwiseSettings(args, context),
      filters: args.filters,
      pointwiseInitializer: initializerOf(context.tf, args.pointwise_initializer, context.seed + 1),
      ...(args.pointwise_regularizer && {
        pointwiseRegularizer: regularizerOf(context.tf, args.pointwise_regularizer),
      }),
    }),
});
