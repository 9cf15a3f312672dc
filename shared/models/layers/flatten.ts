import { strictObject } from '../../yaml/index.js';
import { layerName } from './arguments.js';
import { layerKind } from './layer.js';

export const flatten = layerKind({
  schema: strictObject({ name: layerName }),
  build: (_args, { tf, name }) => tf.layers.flatten({ name }),
});
