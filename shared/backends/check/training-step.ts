import type { Scalar, Tensor } from '@tensorflow/tfjs-core';
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
const LEARNING_RATE = 0.1;

/**
 * One step of gradient descent of a small network: convolution 3 × 3 with ReLU, max pooling 2, dense, softmax. Weights
 * and batch are the same wherever it runs.
 */
export async function trainingStep(tf: Tf): Promise<TrainingStep> {
  const features = (SIDE / 2) * (SIDE / 2) * FILTERS;
  const weight = (name: string, shape: number[], seed: number) =>
    tf.variable(tensorOf(tf, shape, seed, 0.3), true, name);
  const weights = {
    'convolution/kernel': weight('convolution/kernel', [3, 3, 1, FILTERS], 1),
    'convolution/bias': weight('convolution/bias', [FILTERS], 2),
    'dense/kernel': weight('dense/kernel', [features, CLASSES], 3),
    'dense/bias': weight('dense/bias', [CLASSES], 4),
  };
  const images = tensorOf(tf, [BATCH, SIDE, SIDE, 1], 5, 1);
  const labels = tf.oneHot(
    tf.tensor1d(
      Array.from({ length: BATCH }, (_, row) => (row * 3) % CLASSES),
      'int32',
    ),
    CLASSES,
  );
  const lossOf = (): Scalar =>
    tf.tidy(() => {
      const convolved = tf.conv2d(images as never, weights['convolution/kernel'] as never, 1, 'same');
      const active = tf.relu(tf.add(convolved, weights['convolution/bias']));
      const pooled = tf.maxPool(active as never, 2, 2, 'valid');
      const logits = tf.add(
        tf.matMul(tf.reshape(pooled, [BATCH, features]), weights['dense/kernel']),
        weights['dense/bias'],
      );
      return tf.losses.softmaxCrossEntropy(labels, logits);
    });

  const { value, grads } = tf.variableGrads(lossOf, Object.values(weights));
  const gradients: Record<string, number[]> = {};
  for (const [name, gradient] of Object.entries(grads)) gradients[name] = Array.from(await gradient.data());
  tf.train
    .sgd(LEARNING_RATE)
    .applyGradients(Object.entries(grads).map(([name, tensor]) => ({ name, tensor })));
  const after = lossOf();
  const step = { loss: (await value.data())[0]!, gradients, lossAfter: (await after.data())[0]! };
  tf.dispose([value, after, images, labels, ...Object.values(grads), ...Object.values(weights)]);
  return step;
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
