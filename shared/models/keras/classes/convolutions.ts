import type { LayerClass } from '../layer-class.js';
import type { LayerConfig } from '../layer-config.js';
import { weightArguments } from '../weight-arguments.js';

export const Conv1D: LayerClass = (config) => {
  const { kernel_size, strides, ...more } = windows(config);
  return [
    'conv1d',
    {
      kernel_size: sideOf(kernel_size),
      strides: sideOf(strides),
      ...more,
      filters: config.take('filters'),
      ...weightArguments(config, 'kernel'),
    },
  ];
};

export const Conv2D: LayerClass = (config) => ['conv2d', convolution(config)];

export const Conv2DTranspose: LayerClass = (config) => {
  config.only('output_padding');
  return ['conv2d_transpose', convolution(config)];
};

export const DepthwiseConv2D: LayerClass = (config) => {
  config.ignore('filters', 'kernel_initializer', 'kernel_regularizer', 'kernel_constraint');
  return ['depthwise_conv2d', depthwise(config, 'depthwise')];
};

export const SeparableConv2D: LayerClass = (config) => {
  config.ignore('kernel_initializer', 'kernel_regularizer', 'kernel_constraint');
  return [
    'separable_conv2d',
    { filters: config.take('filters'), ...depthwise(config, 'depthwise', 'pointwise') },
  ];
};

function convolution(config: LayerConfig) {
  return { filters: config.take('filters'), ...windows(config), ...weightArguments(config, 'kernel') };
}

function depthwise(config: LayerConfig, ...weights: readonly string[]) {
  return {
    depth_multiplier: config.take('depth_multiplier'),
    ...windows(config),
    ...weightArguments(config, ...weights),
  };
}

function windows(config: LayerConfig) {
  config.only('data_format', 'channels_last');
  config.only('dilation_rate', 1, [1], [1, 1]);
  config.only('groups', 1);
  config.ignore('rank');
  return {
    kernel_size: config.take('kernel_size'),
    strides: config.take('strides'),
    padding: config.take('padding'),
    activation: config.take('activation'),
  };
}

/** Keras writes the one side of a series as a list. */
function sideOf(value: unknown): unknown {
  return Array.isArray(value) && value.length === 1 ? value[0] : value;
}
