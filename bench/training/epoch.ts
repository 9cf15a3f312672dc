import type { Optimizer } from '@tensorflow/tfjs-core';
import { createAdam, type Tf } from '../../shared/backends/index.js';
import { batchSize, build, classes, type NetworkName } from './networks.js';

/** Of an epoch, as peer.py has it; plain JavaScript takes one batch. */
const images = 1024;

const adam = { learningRate: 0.001, beta1: 0.9, beta2: 0.999, epsilon: 1e-7, weightDecay: 0 };

/** Prepares a network and examples. @returns what trains an epoch with `fit` and gives the number of its images */
export function epochOf(
  tf: Tf,
  network: NetworkName,
  { isBare }: { readonly isBare: boolean },
): () => Promise<number> {
  const model = build(tf, network);
  model.compile({ optimizer: isBare ? tfjsAdam(tf) : createAdam(tf, adam), loss: 'categoricalCrossentropy' });
  const count = tf.getBackend() === 'cpu' ? batchSize : images;
  // Noise: the values of the examples don't change the time of a step.
  const x = tf.randomUniform([count, ...(model.inputs[0]!.shape.slice(1) as number[])]);
  const labels = Array.from({ length: count }, (_, index) => index % classes);
  const y = tf.cast(tf.oneHot(tf.tensor1d(labels, 'int32'), classes), 'float32');
  return async () => {
    await model.fit(x, y, { batchSize, epochs: 1, verbose: 0, yieldEvery: 'never' });
    return count;
  };
}

function tfjsAdam(tf: Tf): Optimizer {
  return tf.train.adam(adam.learningRate, adam.beta1, adam.beta2, adam.epsilon);
}
