import type { LayerClass } from '../layer-class.js';

export const Activation: LayerClass = (config) => ['activation', { activation: config.take('activation') }];

export const ReLU: LayerClass = (config) => {
  config.only('negative_slope', 0);
  config.only('threshold', 0);
  const most = config.take('max_value');
  if (most !== undefined && most !== 6)
    throw config.fault(`has max_value ${JSON.stringify(most)}`, '6 or none');
  return ['activation', { activation: most === 6 ? 'relu6' : 'relu' }];
};

export const ELU: LayerClass = (config) => {
  config.only('alpha', 1);
  return ['activation', { activation: 'elu' }];
};

export const Softmax: LayerClass = (config) => {
  config.lastAxis();
  return ['activation', { activation: 'softmax' }];
};
