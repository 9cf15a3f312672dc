import type { LayerClass } from '../layer-class.js';

export const Flatten: LayerClass = (config) => {
  config.only('data_format', 'channels_last');
  return ['flatten', {}];
};

export const Reshape: LayerClass = (config) => ['reshape', { target_shape: config.take('target_shape') }];

export const Permute: LayerClass = (config) => ['permute', { dims: config.take('dims') }];

export const ZeroPadding2D: LayerClass = (config) => {
  config.only('data_format', 'channels_last');
  return ['zero_padding2d', { padding: config.take('padding') }];
};

export const Rescaling: LayerClass = (config) => [
  'rescaling',
  { scale: config.take('scale'), offset: config.take('offset') },
];
