import type { Scalar, Tensor, Tensor4D } from '@tensorflow/tfjs-core';
import type { Tf } from '../backend.js';

/** What one step of training gave. */
export interface TrainingStep {
  /** Cross-entropy before the step. */
  readonly loss: number;
  /** Of each weight, flat. */
  readonly gradients: Readonly<Record<string, readonly number[]>>;
  /** Cross-entropy on the same batch after the step. */
  readonly lossAfter: number;
}

const BATCH = 8;
const SIDE = 8;
const FILTERS = 4;
const CLASSES = 10;
/** After the pooling. */
const FEATURES = (SIDE / 2) * (SIDE / 2) * FILTERS;
const LEARNING_RATE = 0.1;

/**
 * One step of gradient descent of a small network: convolution 3 × 3 with ReLU, max pooling 2, dense, softmax. Weights
 * and batch are the same wherever it runs.
 */
export async function trainingStep(tf: Tf): Promise<TrainingStep> {
  const weights = weightsOf(tf);
  const optimizer = tf.train.sgd(LEARNING_RATE);
  tf.engine().startScope();
  try {
    const lossOf = lossOfBatch(tf, weights);
    const { value, grads } = tf.variableGrads(lossOf, Object.values(weights));
    const gradients: Record<string, number[]> = {};
    for (const [name, gradient] of Object.entries(grads)) gradients[name] = Array.from(await gradient.data());
    optimizer.applyGradients(Object.entries(grads).map(([name, tensor]) => ({ name, tensor })));
    return { loss: (await value.data())[0]!, gradients, lossAfter: (await lossOf().data())[0]! };
  } finally {
    tf.engine().endScope();
    optimizer.dispose();
    tf.dispose(weights);
  }
}

function weightsOf(tf: Tf) {
  const variable = (name: string, shape: number[], seed: number) => {
    const initial = tensorOf(tf, shape, seed, 0.3);
    const weight = tf.variable(initial, true, name);
    initial.dispose();
    return weight;
  };
  return {
    'convolution/kernel': variable('convolution/kernel', [3, 3, 1, FILTERS], 1),
    'convolution/bias': variable('convolution/bias', [FILTERS], 2),
    'dense/kernel': variable('dense/kernel', [FEATURES, CLASSES], 3),
    'dense/bias': variable('dense/bias', [CLASSES], 4),
  };
}

function lossOfBatch(tf: Tf, weights: ReturnType<typeof weightsOf>): () => Scalar {
  const images = tensorOf(tf, [BATCH, SIDE, SIDE, 1], 5, 1) as Tensor4D;
  const classes = Array.from({ length: BATCH }, (_, row) => (row * 3) % CLASSES);
  const labels = tf.oneHot(tf.tensor1d(classes, 'int32'), CLASSES);
  return () => {
    const kernel = weights['convolution/kernel'] as unknown as Tensor4D;
    const active = tf.relu(tf.add(tf.conv2d(images, kernel, 1, 'same'), weights['convolution/bias']));
    const pooled = tf.reshape(tf.maxPool(active as Tensor4D, 2, 2, 'valid'), [BATCH, FEATURES]);
    const logits = tf.add(tf.matMul(pooled, weights['dense/kernel']), weights['dense/bias']);
    return tf.losses.softmaxCrossEntropy(labels, logits);
  };
}

/** Numbers in ± `scale` that are the same for the same seed (a linear congruential generator). */
function tensorOf(tf: Tf, shape: number[], seed: number, scale: number): Tensor {
  let state = seed >>> 0;
  const values = Float32Array.from({ length: shape.reduce((product, size) => product * size, 1) }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state / 2 ** 31 - 1) * scale;
  });
  return tf.tensor(values, shape);
}
