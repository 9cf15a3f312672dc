import { strictObject } from '../../yaml/index.js';
import { layerName, padding, positive } from './arguments.js';
import { layerKind } from './layer.js';

const schema = strictObject({
  pool_size: positive.default(2),
  /** Keras: the pool size unless given. */
  strides: positive.optional(),
  padding,
  name: layerName,
});

export const maxPooling1d = layerKind({
  schema,
  build: (args, { tf, name }) =>
    tf.layers.maxPooling1d({
      name,
      poolSize: args.pool_size,
      strides: args.strides ?? args.pool_size,
      padding: args.padding,
    }),
});

export const averagePooling1d = layerKind({
  schema,
  build: (args, { tf, name }) =>
    tf.layers.averagePooling1d({
      name,
      poolSize: args.pool_size,
      strides: args.strides ?? args.pool_size,
      padding: args.padding,
    }),
});
