import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { AdamOptimizer, Rank, Variable } from '@tensorflow/tfjs-core';
import { createAdam, type Tf } from '../../../../shared/backends/index.js';
import { integerPower } from '../../../../shared/backends/wasm/power.js';
import { numbers, relativeDifference, use } from '../fixtures.js';

let tf: Tf;
beforeAll(async () => {
  tf = await use('js');
  await use('wasm');
});
beforeEach(() => tf.setBackend('wasm'));

const settings = { learningRate: 0.01, beta1: 0.9, beta2: 0.999, epsilon: 1e-7, weightDecay: 0 };
const newAdam = (weightDecay = 0) => createAdam(tf, { ...settings, weightDecay }) as AdamOptimizer;

/** Takes steps with gradients that differ from step to step, and gives the weights. */
function weightsAfter(steps: number, size: number, weightDecay: number, seed: number): Float32Array {
  const weights = tf.variable(tf.tensor1d(numbers(size, seed)));
  const optimizer = newAdam(weightDecay);
  for (let step = 1; step <= steps; step++) {
    const gradient = tf.tensor1d(numbers(size, seed + step));
    optimizer.applyGradients([{ name: weights.name, tensor: gradient }]);
    gradient.dispose();
  }
  const values = weights.dataSync<'float32'>();
  weights.dispose();
  optimizer.dispose();
  return values;
}

describe('Adam on WASM', () => {
  it('gives the weights of plain JavaScript, for any number of weights and any decay', async () => {
    const runs = fc.tuple(fc.integer({ min: 1, max: 40 }), fc.constantFrom(0, 0.01, 0.5), fc.nat());
    await fc.assert(
      fc.asyncProperty(runs, async ([size, weightDecay, seed]) => {
        await tf.setBackend('wasm');
        const onWasm = weightsAfter(6, size, weightDecay, seed);
        await tf.setBackend('cpu');
        const onJs = weightsAfter(6, size, weightDecay, seed);
        const difference = onWasm.map((weight, at) => Math.abs(weight - onJs[at]!));
        // TensorFlow.js takes 1 - 0.999^t in float32, which leaves four digits of a step of 0.01.
        expect(Math.max(...difference)).toBeLessThan(6 * 0.01 * 1e-4);
      }),
      { numRuns: 30 },
    );
  });

  it('takes the decay off the weights themselves, not off the gradient', () => {
    // The gradient is 0: Adam leaves the weights alone, AdamW shrinks them.
    const weights = tf.variable(tf.tensor1d([1, -2, 4, 8, 16]));
    newAdam(0.5).applyGradients([{ name: weights.name, tensor: tf.zerosLike(weights) }]);
    const expected = [1, -2, 4, 8, 16].map((weight) => weight * (1 - 0.01 * 0.5));
    expect(relativeDifference(weights.dataSync(), expected)).toBeLessThan(1e-6);
  });

  it('leaves tensors alone that share the data of a weight', () => {
    const initial = tf.tensor1d([1, 2, 3]);
    const weights = tf.variable(initial);
    const copy = tf.clone(weights);
    newAdam().applyGradients([{ name: weights.name, tensor: tf.onesLike(weights) }]);
    expect(Array.from(initial.dataSync())).toEqual([1, 2, 3]);
    expect(Array.from(copy.dataSync())).toEqual([1, 2, 3]);
    expect(weights.dataSync()[0]).toBeLessThan(1);
  });

  it("shows its new weights to the back end's own kernels, which pack a filter once", () => {
    const image = tf.ones<Rank.R4>([1, 2, 2, 1]);
    const filter = tf.variable(tf.ones<Rank.R4>([1, 1, 1, 1]));
    // tfjs fuses ELU in a kernel of its own, XNNPACK's.
    const convolve = () =>
      tf.fused.conv2d({ x: image, filter, strides: 1, pad: 'valid', activation: 'elu' }).dataSync()[0]!;
    const optimizer = newAdam();
    for (const expected of [0.99, 0.98, 0.97]) {
      optimizer.applyGradients([{ name: filter.name, tensor: tf.onesLike(filter) }]);
      expect(convolve()).toBeCloseTo(expected, 4);
    }
  });

  it('ends moments that decay before they become denormal', async () => {
    const weights = tf.variable(tf.tensor1d([1, 1, 1, 1, 1]));
    const optimizer = newAdam();
    const step = (gradient: number) =>
      optimizer.applyGradients([{ name: weights.name, tensor: tf.fill([5], gradient) }]);
    step(1e-28);
    for (let i = 0; i < 80; i++) step(0);
    const [, first, second] = await optimizer.getWeights();
    expect(Array.from(first!.tensor.dataSync())).toEqual([0, 0, 0, 0, 0]);
    expect(Array.from(second!.tensor.dataSync())).toEqual([0, 0, 0, 0, 0]);
  });

  it('goes on from saved moments with the same bits', async () => {
    const gradient = (step: number) => tf.tensor1d(numbers(7, step));
    const apply = (optimizer: AdamOptimizer, weights: Variable, steps: readonly number[]) => {
      for (const step of steps) optimizer.applyGradients([{ name: weights.name, tensor: gradient(step) }]);
    };
    const whole = tf.variable(gradient(99));
    apply(newAdam(), whole, [1, 2, 3, 4, 5]);

    const halted = tf.variable(gradient(99));
    const first = newAdam();
    apply(first, halted, [1, 2, 3]);
    const second = newAdam();
    await second.setWeights(await first.getWeights());
    apply(second, halted, [4, 5]);
    expect(Array.from(halted.dataSync())).toEqual(Array.from(whole.dataSync()));
  });

  it('lets training see that a gradient is not a number', () => {
    const weights = tf.variable(tf.tensor1d([1, 2, 3, 4, 5]));
    newAdam().applyGradients([{ name: weights.name, tensor: tf.tensor1d([1, NaN, 1, 1, NaN]) }]);
    expect(Array.from(weights.dataSync(), Number.isNaN)).toEqual([false, true, false, false, true]);
  });
});

describe('a power with a whole exponent', () => {
  it('is that of repeated products', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.5, max: 1, noNaN: true }), fc.nat(60), (base, exponent) => {
        const product = Array.from({ length: exponent }).reduce<number>((power) => power * base, 1);
        expect(integerPower(base, exponent)).toBeCloseTo(product, 12);
      }),
    );
  });
});
