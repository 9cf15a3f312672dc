import type { LayerClass } from '../layer-class.js';
import type { LayerConfig } from '../layer-config.js';
import { constant } from '../weight-arguments.js';

export const BatchNormalization: LayerClass = (config) => {
  affine(config);
  constant(config, 'moving_mean_initializer', 'Zeros');
  constant(config, 'moving_variance_initializer', 'Ones');
  config.only('renorm', false);
  config.only('synchronized', false);
  config.only('fused', true);
  config.ignore('renorm_momentum', 'renorm_clipping', 'virtual_batch_size');
  return ['batch_normalization', { momentum: config.take('momentum'), epsilon: config.take('epsilon') }];
};

export const LayerNormalization: LayerClass = (config) => {
  affine(config);
  config.only('rms_scaling', false);
  return ['layer_normalization', { epsilon: config.take('epsilon') }];
};

function affine(config: LayerConfig): void {
  config.lastAxis();
  config.only('center', true);
  config.only('scale', true);
  for (const name of ['gamma', 'beta']) {
    config.only(`${name}_constraint`);
    config.only(`${name}_regularizer`);
    constant(config, `${name}_initializer`, name === 'gamma' ? 'Ones' : 'Zeros');
  }
}
