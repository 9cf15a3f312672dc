import type { LayerClass } from '../layer-class.js';

export const MaxPooling1D = pooling1d('max_pooling1d');
export const AveragePooling1D = pooling1d('average_pooling1d');
export const MaxPooling2D = pooling2d('max_pooling2d');
export const AveragePooling2D = pooling2d('average_pooling2d');
export const GlobalMaxPooling1D = global('global_max_pooling1d');
export const GlobalAveragePooling1D = global('global_average_pooling1d');
export const GlobalMaxPooling2D = global('global_max_pooling2d');
export const GlobalAveragePooling2D = global('global_average_pooling2d');

function pooling2d(kind: string): LayerClass {
  return (config) => {
    config.only('data_format', 'channels_last');
    return [
      kind,
      {
        pool_size: config.take('pool_size'),
        strides: config.take('strides'),
        padding: config.take('padding'),
      },
    ];
  };
}

function pooling1d(kind: string): LayerClass {
  return (config) => {
    const [, args] = pooling2d(kind)(config);
    // Keras writes the one side of a series as a list.
    return [
      kind,
      { ...args, pool_size: [args['pool_size']].flat()[0], strides: [args['strides']].flat()[0] },
    ];
  };
}

function global(kind: string): LayerClass {
  return (config) => {
    config.only('data_format', 'channels_last');
    config.only('keepdims', false);
    return [kind, {}];
  };
}
