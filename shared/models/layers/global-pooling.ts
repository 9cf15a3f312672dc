import { strictObject } from '../../yaml/index.js';
import { layerName } from './arguments.js';
import { layerKind } from './layer.js';

const schema = strictObject({ name: layerName });

export const globalAveragePooling1d = layerKind({
  schema,
  build: (_args, { tf, name }) => tf.layers.globalAveragePooling1d({ name }),
});

export const globalMaxPooling1d = layerKind({
  schema,
  build: (_args, { tf, name }) => tf.layers.globalMaxPooling1d({ name }),
});

export const globalAveragePooling2d = layerKind({
  schema,
  build: (_args, { tf, name }) => tf.layers.globalAveragePooling2d({ name }),
});

export const globalMaxPooling2d = layerKind({
  schema,
  build: (_args, { tf, name }) => tf.layers.globalMaxPooling2d({ name }),
});
