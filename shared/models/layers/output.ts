import { strictObject } from '../../yaml/index.js';
import { layerName } from './arguments.js';
import { layerKind } from './layer.js';

/** The last layer: one softmax unit a class, so that its outputs are the scores of the classes. */
export const output = layerKind({
  schema: strictObject({ name: layerName }),
  build: (_args, { tf, name, seed, classes }) =>
    tf.layers.dense({
      name,
      units: classes,
      activation: 'softmax',
      kernelInitializer: tf.initializers.glorotUniform({ seed }),
    }),
});
