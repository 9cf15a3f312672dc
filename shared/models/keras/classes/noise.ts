import type { LayerClass } from '../layer-class.js';
import type { LayerConfig } from '../layer-config.js';

export const Dropout: LayerClass = (config) => {
  const rate = config.take('rate');
  const noise = JSON.stringify(config.take('noise_shape'));
  // As TensorFlow.js writes a spatial dropout.
  const kind =
    noise === '[null,1,null]'
      ? 'spatial_dropout1d'
      : noise === '[null,1,1,null]'
        ? 'spatial_dropout2d'
        : 'dropout';
  if (kind === 'dropout' && noise !== undefined) throw config.fault(`has noise_shape ${noise}`, 'none');
  return [kind, { rate }];
};

export const SpatialDropout1D: LayerClass = (config) => ['spatial_dropout1d', rateOf(config)];

export const SpatialDropout2D: LayerClass = (config) => {
  config.only('data_format', 'channels_last');
  return ['spatial_dropout2d', rateOf(config)];
};

export const GaussianNoise: LayerClass = (config) => ['gaussian_noise', { stddev: config.take('stddev') }];

function rateOf(config: LayerConfig) {
  config.ignore('noise_shape');
  return { rate: config.take('rate') };
}
