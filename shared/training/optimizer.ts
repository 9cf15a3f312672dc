import type { Optimizer } from '@tensorflow/tfjs-core';
import { createAdam, type Tf } from '../backends/index.js';
import type { Recipe } from '../recipe/index.js';

export function createOptimizer(tf: Tf, { kind, value }: Recipe['training']['optimizer']): Optimizer {
  switch (kind) {
    case 'sgd':
      return tf.train.sgd(value.learning_rate);
    case 'momentum':
      return tf.train.momentum(value.learning_rate, value.momentum);
    case 'adam':
      return createAdam(tf, {
        learningRate: value.learning_rate,
        beta1: value.beta_1,
        beta2: value.beta_2,
        epsilon: value.epsilon,
        weightDecay: 0,
      });
  }
}
