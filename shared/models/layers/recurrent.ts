import { z } from 'zod';
import { customLayers } from '../custom-layers/index.js';
import { strictObject } from '../../yaml/index.js';
import { activationName, layerName, positive, regularizer } from './arguments.js';
import { layerKind, type LayerContext } from './layer.js';
import { initializerName, initializerOf, regularizerOf, weightArguments, weightSettings } from './weights.js';

const shared = {
  units: positive,
  activation: activationName.default('tanh'),
  /** The output of every step instead of the last one's. */
  return_sequences: z.boolean().default(false),
  ...weightArguments,
  recurrent_initializer: initializerName.default('orthogonal'),
  recurrent_regularizer: regularizer,
  name: layerName,
};
const simple = strictObject(shared);
const gated = strictObject({ ...shared, recurrent_activation: activationName.default('sigmoid') });

export const simpleRnn = layerKind({
  schema: simple,
  build: (args, context) => context.tf.layers.simpleRNN(settingsOf(args, context)),
});

const resettable = strictObject({
  ...gated.shape,
  /** Where the reset gate acts: behind the recurrent product, as Keras and PyTorch have it, or before it. */
  reset_after: z.boolean().default(false),
});

/** Cho et al. 2014. */
export const gru = layerKind({
  schema: resettable,
  build: (args, context) => {
    const settings = { ...settingsOf(args, context), recurrentActivation: args.recurrent_activation };
    return args.reset_after
      ? customLayers(context.tf).gruResetAfter(settings)
      : context.tf.layers.gru(settings);
  },
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
    recurrentInitializer: initializerOf(tf, args.recurrent_initializer, seed + 1),
    ...(args.recurrent_regularizer && {
      recurrentRegularizer: regularizerOf(tf, args.recurrent_regularizer),
    }),
  };
}
