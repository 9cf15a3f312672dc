import { z } from 'zod';
import type { Tf } from '../../backends/index.js';
import { customLayers } from '../custom-layers/index.js';
import { regularizer } from './arguments.js';
import type { LayerContext } from './layer.js';

const INITIALIZERS = [
  'glorot_uniform',
  'glorot_normal',
  'he_uniform',
  'he_normal',
  'lecun_uniform',
  'lecun_normal',
  'orthogonal',
] as const;

export const initializerName = z.enum(INITIALIZERS);
export const initializer = initializerName.default('glorot_uniform');

/** What a recipe may say of the kernel and the bias of a layer. */
export const weightArguments = {
  use_bias: z.boolean().default(true),
  kernel_initializer: initializer,
  kernel_regularizer: regularizer,
  bias_regularizer: regularizer,
};

interface WeightArguments {
  readonly use_bias: boolean;
  readonly kernel_initializer: (typeof INITIALIZERS)[number];
  readonly kernel_regularizer?: RegularizerArguments | undefined;
  readonly bias_regularizer?: RegularizerArguments | undefined;
}

type RegularizerArguments = { readonly l1: number; readonly l2: number };

/** The same as TensorFlow.js takes it. */
export function weightSettings(args: WeightArguments, { tf, seed }: LayerContext) {
  return {
    useBias: args.use_bias,
    kernelInitializer: initializerOf(tf, args.kernel_initializer, seed),
    ...(args.kernel_regularizer && { kernelRegularizer: regularizerOf(tf, args.kernel_regularizer) }),
    ...(args.bias_regularizer && { biasRegularizer: regularizerOf(tf, args.bias_regularizer) }),
  };
}

export function regularizerOf(tf: Tf, { l1, l2 }: RegularizerArguments) {
  return tf.regularizers.l1l2({ l1, l2 });
}

export function initializerOf(tf: Tf, name: (typeof INITIALIZERS)[number], seed: number) {
  switch (name) {
    case 'glorot_uniform':
      return tf.initializers.glorotUniform({ seed });
    case 'glorot_normal':
      return tf.initializers.glorotNormal({ seed });
    case 'he_uniform':
      return tf.initializers.heUniform({ seed });
    case 'he_normal':
      return tf.initializers.heNormal({ seed });
    case 'lecun_uniform':
      return tf.initializers.leCunUniform({ seed });
    case 'lecun_normal':
      return tf.initializers.leCunNormal({ seed });
    case 'orthogonal':
      return customLayers(tf).orthogonal({ seed });
  }
}
