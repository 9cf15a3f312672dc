import { strictObject } from '../../yaml/index.js';
import { layerName, positive, regularizer } from './arguments.js';
import { layerKind } from './layer.js';
import { regularizerOf } from './weights.js';

/** Keras' own range for the initial vectors. */
const RANGE = 0.05;

/** A vector for each whole number from 0 to `input_dim` - 1. */
export const embedding = layerKind({
  schema: strictObject({
    input_dim: positive,
    output_dim: positive,
    embeddings_regularizer: regularizer,
    name: layerName,
  }),
  build: (args, { tf, name, seed }) =>
    tf.layers.embedding({
      name,
      // Written out, so that a stored model is the same when it is stored again.
      batchInputShape: [null, null],
      inputDim: args.input_dim,
      outputDim: args.output_dim,
      embeddingsInitializer: tf.initializers.randomUniform({ minval: -RANGE, maxval: RANGE, seed }),
      ...(args.embeddings_regularizer && {
        embeddingsRegularizer: regularizerOf(tf, args.embeddings_regularizer),
      }),
    }),
});
