import { z } from 'zod';
import { strictObject } from '../../yaml/index.js';
import { activationName, layerName, positive, regularizer } from './arguments.js';
import { layerKind, type LayerContext } from './layer.js';
import { initializerOf, regularizerOf, weightArguments, weightSettings } from './weights.js';

const shared = {
  units: positive,
  activation: activationName.default('tanh'),
  /** The output of every step instead of the last one's. */
  return_sequences: z.boolean().default(false),
  ...weightArguments,
  recurrent_regularizer: regularizer,
  name: layerName,
};
const simple = strictObject(shared);
const gated = strictObject({ ...shared, recurrent_activation: activationName.default('sigmoid') });

export const simpleRnn = layerKind({
  schema: simple,
  build: (args, context) => context.tf.layers.simpleRNN(settingsOf(args, context)),
});

/** With the reset gate before the product, as in Cho et al. 2014; Keras' `reset_after: false`. */
export const gru = layerKind({
  schema: gated,
  build: (args, context) =>
    context.tf.layers.gru({
      ...settingsOf(args, context),
      recurrentActivation: args.recurrent_activation,
    }),
});

export const lstm = layerKind({
  schema: gated,
  build: (args, context) =>
    context.tf.layers.lstm({
      ...settingsOf(args, context),
      recurrentActivation: args.recurrent_activation,
    }),
});

function settingsOf(args: z.output<typeof simple>, context: LayerContext) {
  const { tf, name, seed } = context;
  return {
    name,
    units: args.units,
    activation: args.activation,
    returnSequences: args.return_sequences,
    ...weightSettings(args, context),
    // Keras begins with an orthogonal matrix, for which TensorFlow.js needs operations that not every back end has.
    recurrentInitializer: initializerOf(tf, 'glorot_uniform', seed + 1),
    ...(args.recurrent_regularizer && {
      recurrentRegularizer: regularizerOf(tf, args.recurrent_regularizer),
    }),
  };
}
