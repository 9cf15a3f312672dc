import { strictObject } from '../../yaml/index.js';
import { layerName, padding, size2d } from './arguments.js';
import { layerKind } from './layer.js';

const schema = strictObject({
  pool_size: size2d.default([2, 2]),
  /** Keras: the pool size unless given. */
  strides: size2d.optional(),
  padding,
  name: layerName,
});

export const maxPooling2d = layerKind({
  schema,
  build: (args, { tf, name }) =>
    tf.layers.maxPooling2d({
      name,
      poolSize: args.pool_size,
      strides: args.strides ?? args.pool_size,
      padding: args.padding,
    }),
});

export const averagePooling2d = layerKind({
  schema,
  build: (args, { tf, name }) =>
    tf.layers.averagePooling2d({
      name,
      poolSize: args.pool_size,
      strides: args.strides ?? args.pool_size,
      padding: args.padding,
    }),
});
