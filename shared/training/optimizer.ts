import type { Optimizer } from '@tensorflow/tfjs-core';
import { createAdam, type Tf } from '../backends/index.js';
import type { Recipe } from '../recipe/index.js';

export function createOptimizer(tf: Tf, { kind, value }: Recipe['training']['optimizer']): Optimizer {
  switch (kind) {
    case 'sgd':
      return tf.train.sgd(value.learning_rate);
    case 'momentum':
      return tf.train.momentum(value.learning_rate, value.momentum, value.nesterov);
    case 'rmsprop':
      return tf.train.rmsprop(value.learning_rate, value.rho, value.momentum, value.epsilon);
    case 'adam':
      return adam(tf, value, 0);
    case 'adamw':
      return adam(tf, value, value.weight_decay);
  }
}

interface AdamArguments {
  readonly learning_rate: number;
  readonly beta_1: number;
  readonly beta_2: number;
  readonly epsilon: number;
}

function adam(tf: Tf, args: AdamArguments, weightDecay: number): Optimizer {
  return createAdam(tf, {
    learningRate: args.learning_rate,
    beta1: args.beta_1,
    beta2: args.beta_2,
    epsilon: args.epsilon,
    weightDecay,
  });
}
