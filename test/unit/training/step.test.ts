import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Scalar, Variable } from '@tensorflow/tfjs-core';
import type { Tf } from '../../../shared/backends/index.js';
import { buildModel, tensorsOf } from '../../../shared/models/index.js';
import { clipGradients, type Clipping } from '../../../shared/training/clipping.js';
import { setLearningRate } from '../../../shared/training/learning-rate.js';
import { takeStep } from '../../../shared/training/step.js';
import { taskOf } from '../../../shared/training/tasks/index.js';
import { recipe } from '../../fixtures/recipe.js';
import { openWasm } from '../../fixtures/training.js';

let tf: Tf;
beforeAll(async () => {
  ({ tf } = await openWasm());
});

describe('a step', () => {
  const task = taskOf({ task: 'regression', values: [], texts: [] } as never, null);

  /** One step of y = w·x + b from w = [0.5, -1], b = 0 with SGD at 0.1. */
  async function step(inputs: number[][], targets: number[], weights: number[] | null = null) {
    const model = buildModel(tf, recipe({ model: '{layers: [output]}' }).model!.layers!, {
      inputShape: [2],
      outputs: { units: 1, activation: 'linear' },
      seed: 1,
    });
    model.layers[1]!.setWeights([tf.tensor2d([[0.5], [-1]]), tf.tensor1d([0])]);
    const optimizer = tf.train.sgd(0.1);
    const batch = {
      inputs: tf.tensor2d(inputs),
      targets: tf.tensor2d(targets, [targets.length, 1]),
      weights: weights && tf.tensor1d(weights),
    };
    const { loss, outputs } = await takeStep({ tf, model, task, optimizer }, batch);
    const [kernel, bias] = tensorsOf(model).map(({ values }) => Array.from(values));
    return { loss, outputs: Array.from(outputs), kernel: kernel!, bias: bias! };
  }

  it('goes down the gradient of the mean squared error', async () => {
    // Answers 1·0.5 - 2 = -1.5 and 3·0.5 - 0 = 1.5; errors -2.5 and 0.5; gradient 2·mean(error·x).
    const { loss, outputs, kernel, bias } = await step(
      [
        [1, 2],
        [3, 0],
      ],
      [1, 1],
    );
    expect(outputs).toEqual([-1.5, 1.5]);
    expect(loss).toBeCloseTo((6.25 + 0.25) / 2, 6);
    expect(kernel[0]).toBeCloseTo(0.5 - 0.1 * (-2.5 * 1 + 0.5 * 3), 6);
    expect(kernel[1]).toBeCloseTo(-1 - 0.1 * (-2.5 * 2), 6);
    expect(bias[0]).toBeCloseTo(-0.1 * (-2.5 + 0.5), 6);
  });

  it('counts a row by its weight: 0 is as if it were not there, 3 as if it were there three times', async () => {
    const weighted = await step(
      [
        [1, 2],
        [3, 0],
        [9, 9],
      ],
      [1, 1, 1],
      [3, 1, 0],
    );
    const written = await step(
      [
        [1, 2],
        [1, 2],
        [1, 2],
        [3, 0],
      ],
      [1, 1, 1, 1],
    );
    // The mean is over the rows of the batch: three here, four there.
    expect(weighted.loss).toBeCloseTo((written.loss * 4) / 3, 5);
    weighted.kernel.forEach((value, at) => {
      const start = [0.5, -1][at]!;
      expect(value - start).toBeCloseTo(((written.kernel[at]! - start) * 4) / 3, 5);
    });
  });

  it('leaves nothing in memory', async () => {
    await step([[1, 2]], [1]);
    const model = buildModel(tf, recipe({ model: '{layers: [output]}' }).model!.layers!, {
      inputShape: [2],
      outputs: { units: 1, activation: 'linear' },
      seed: 1,
    });
    const batch = { inputs: tf.ones([4, 2]), targets: tf.ones([4, 1]), weights: tf.ones([4]) };
    const optimizer = tf.train.sgd(0.1);
    const before = tf.memory().numTensors;
    await takeStep({ tf, model, task, optimizer }, batch);
    expect(tf.memory().numTensors).toBe(before);
  });
});

describe('clipped gradients', () => {
  /** How far plain descent at rate 1 moves two variables with the gradients [3, 4] and [12]. */
  function moved(clipping: Clipping): number[] {
    const [first, second] = [tf.variable(tf.zeros([2])), tf.variable(tf.zeros([1]))] as [Variable, Variable];
    const optimizer = tf.train.sgd(1);
    clipGradients(tf, optimizer, clipping);
    optimizer.minimize(
      () => tf.add<Scalar>(tf.sum(tf.mul(first, tf.tensor1d([3, 4]))), tf.sum(tf.mul(second, 12))),
      false,
      [first, second],
    );
    return [first, second].flatMap((variable) => Array.from(variable.dataSync(), (value) => -value));
  }

  it('are scaled to the norm of all of them together', () => {
    // √(3² + 4² + 12²) = 13
    moved({ kind: 'norm', value: 6.5 }).forEach((value, at) =>
      expect(value).toBeCloseTo([1.5, 2, 6][at]!, 6),
    );
    expect(moved({ kind: 'norm', value: 13 })).toEqual([3, 4, 12]);
    expect(moved({ kind: 'norm', value: 100 })).toEqual([3, 4, 12]);
  });

  it('are cut number by number', () => {
    expect(moved({ kind: 'value', value: 3.5 })).toEqual([3, 3.5, 3.5]);
  });
});

describe('a changed learning rate', () => {
  it.each<[string, () => ReturnType<Tf['train']['sgd']>]>([
    ['sgd', () => tf.train.sgd(0.5)],
    ['momentum', () => tf.train.momentum(0.5, 0.9)],
    ['adam', () => tf.train.adam(0.5, 0.9, 0.999, 1e-12) as never],
    ['rmsprop', () => tf.train.rmsprop(0.5, 0, 0, 1e-12) as never],
  ])('is what %s takes from the next step on', (_, create) => {
    const variable = tf.variable(tf.zeros([1]));
    const optimizer = create();
    setLearningRate(optimizer, 0.25);
    optimizer.minimize(() => tf.sum<Scalar>(variable), false, [variable]);
    expect(variable.dataSync()[0]).toBeCloseTo(-0.25, 5);
  });
});
