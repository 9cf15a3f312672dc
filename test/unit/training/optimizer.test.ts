import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Scalar } from '@tensorflow/tfjs-core';
import { openBackend, type Tf } from '../../../shared/backends/index.js';
import { createOptimizer } from '../../../shared/training/optimizer.js';
import { recipe } from '../../fixtures/recipe.js';
import { openWasm } from '../../fixtures/training.js';

/** Gives the next value of one weight from its gradient. */
type Update = (weight: number, gradient: number) => number;

/** f(x, y) = (x − 1)² + 10 (y + 2)², from (3, 1). */
const START = [3, 1];
const gradient = ([x, y]: readonly number[]) => [2 * (x! - 1), 20 * (y! + 2)];

function descend(create: () => Update, steps: number): number[] {
  const updates = START.map(() => create());
  let weights: number[] = [...START];
  for (let step = 0; step < steps; step++) {
    const slopes = gradient(weights);
    weights = weights.map((weight, at) => updates[at]!(weight, slopes[at]!));
  }
  return weights;
}

function momentum(rate: number, kept: number, nesterov: boolean): Update {
  let velocity = 0;
  return (weight, slope) => {
    velocity = kept * velocity + slope;
    return weight - rate * (nesterov ? slope + kept * velocity : velocity);
  };
}

function rmsprop(rate: number, rho: number, kept: number, epsilon: number): Update {
  let [square, velocity] = [0, 0];
  return (weight, slope) => {
    square = rho * square + (1 - rho) * slope * slope;
    velocity = kept * velocity + (rate * slope) / Math.sqrt(square + epsilon);
    return weight - velocity;
  };
}

/** As documented for torch.optim.AdamW; without decay it is torch.optim.Adam. */
function adamw(rate: number, decay: number, [beta1, beta2] = [0.9, 0.999], epsilon = 1e-7): Update {
  let [mean, square, step] = [0, 0, 0];
  return (weight, slope) => {
    step++;
    const decayed = weight - rate * decay * weight;
    mean = beta1 * mean + (1 - beta1) * slope;
    square = beta2 * square + (1 - beta2) * slope * slope;
    const [meanHat, squareHat] = [mean / (1 - beta1 ** step), square / (1 - beta2 ** step)];
    return decayed - (rate * meanHat) / (Math.sqrt(squareHat) + epsilon);
  };
}

const CASES: readonly (readonly [string, () => Update])[] = [
  ['sgd: {learning_rate: 0.02}', () => (weight, slope) => weight - 0.02 * slope],
  ['momentum: {learning_rate: 0.01, momentum: 0.8}', () => momentum(0.01, 0.8, false)],
  ['momentum: {learning_rate: 0.01, momentum: 0.8, nesterov: true}', () => momentum(0.01, 0.8, true)],
  ['rmsprop: {learning_rate: 0.05}', () => rmsprop(0.05, 0.9, 0, 1e-7)],
  [
    'rmsprop: {learning_rate: 0.01, rho: 0.8, momentum: 0.5, epsilon: 0.01}',
    () => rmsprop(0.01, 0.8, 0.5, 0.01),
  ],
  ['adam: {learning_rate: 0.1}', () => adamw(0.1, 0)],
  ['adamw: {learning_rate: 0.1, weight_decay: 0.3}', () => adamw(0.1, 0.3)],
  [
    'adamw: {learning_rate: 0.1, weight_decay: 0.01, beta_1: 0.5, beta_2: 0.9, epsilon: 0.001}',
    () => adamw(0.1, 0.01, [0.5, 0.9], 0.001),
  ],
];

describe.each(['wasm', 'js'] as const)('on %s', (name) => {
  let tf: Tf;
  beforeAll(async () => {
    const options = { workspace: '/', toolCache: undefined, wasmDirectory: '', log: () => undefined };
    ({ tf } = name === 'wasm' ? await openWasm() : await openBackend('js', options));
  });

  it.each(CASES)('%s takes the steps of its formula', (text, create) => {
    const optimizer = createOptimizer(tf, recipe({ training: `{optimizer: {${text}}}` }).training.optimizer);
    const weights = tf.variable(tf.tensor1d(START));
    const loss = () => {
      const offset = tf.sub(weights, tf.tensor1d([1, -2]));
      return tf.sum<Scalar>(tf.mul(tf.tensor1d([1, 10]), tf.square(offset)));
    };
    for (const steps of [1, 2, 7]) {
      while (optimizer.iterations < steps) optimizer.minimize(loss, false, [weights]);
      const expected = descend(create, steps);
      weights.dataSync().forEach((value, at) => expect(value).toBeCloseTo(expected[at]!, 4));
    }
    optimizer.dispose();
  });
});
