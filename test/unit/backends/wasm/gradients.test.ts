import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Tensor, Tensor1D, Tensor4D } from '@tensorflow/tfjs-core';
import type { Tf } from '../../../../shared/backends/index.js';
import { disagreement, numbers, use } from '../fixtures.js';

let tf: Tf;
beforeAll(async () => {
  tf = await use('js');
  await use('wasm');
});

const upTo = (max: number) => fc.integer({ min: 1, max });
const shapes = fc.array(upTo(5), { minLength: 1, maxLength: 4 });
const random = (shape: number[], seed: number) =>
  tf.tensor(numbers(tf.util.sizeFromShape(shape), seed), shape);

/** Gradient of the sum of squares, which differs from value to value, where the gradient of a sum would be all ones. */
function gradient(compute: (x: Tensor) => Tensor, x: Tensor): Tensor {
  return tf.grad((input) => tf.sum(tf.square(compute(input))))(x);
}

describe('gradients on WASM are those of plain JavaScript', () => {
  it('of a rectifier and of clipping', async () => {
    await fc.assert(
      fc.asyncProperty(shapes, fc.nat(), async (shape, seed) => {
        for (const compute of [tf.relu, (x: Tensor) => tf.clipByValue(x, -0.5, 0.25)])
          expect(await disagreement(tf, () => gradient(compute, random(shape, seed)))).toBeLessThan(1e-6);
      }),
      { numRuns: 30 },
    );
  });

  it('of sums and means over any axes', async () => {
    const reductions = fc.array(fc.tuple(upTo(5), fc.boolean()), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(reductions, fc.boolean(), fc.nat(), async (sizes, keepDims, seed) => {
        const axes = sizes.flatMap(([, isSummed], axis) => (isSummed ? [axis] : []));
        const shape = sizes.map(([size]) => size);
        // Of one sign: values of both may add up to nearly nothing, of which rounding is a large part.
        const x = () => tf.add(random(shape, seed), 1.5);
        for (const reduce of [tf.sum, tf.mean]) {
          const compute = (input: Tensor) => reduce(input, axes.length > 0 ? axes : undefined, keepDims);
          expect(await disagreement(tf, () => gradient(compute, x()))).toBeLessThan(1e-5);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('of repetitions along any axes, and the repetitions too', async () => {
    const tilings = fc.array(fc.tuple(upTo(4), upTo(3)), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(tilings, fc.nat(), async (axes, seed) => {
        const x = () =>
          random(
            axes.map(([size]) => size),
            seed,
          );
        const repeat = (input: Tensor) =>
          tf.tile(
            input,
            axes.map(([, count]) => count),
          );
        expect(await disagreement(tf, () => repeat(x()))).toBe(0);
        // Weights, so that the repetitions of a value differ.
        const weigh = (input: Tensor) => tf.mul(repeat(input), random(repeat(input).shape, seed + 1));
        expect(await disagreement(tf, () => gradient(weigh, x()))).toBeLessThan(1e-5);
      }),
      { numRuns: 60 },
    );
  });

  it('of every input of batch normalization, by column and by value', async () => {
    // tfjs has no gradient for one without a scale or without an offset.
    const normalizations = fc.record({
      shape: fc.tuple(upTo(3), upTo(4), upTo(4), upTo(9)),
      byValue: fc.boolean(),
      seed: fc.nat(),
    });
    await fc.assert(
      fc.asyncProperty(normalizations, async ({ shape, byValue, seed }) => {
        const like = byValue ? shape : [shape[3]];
        const inputs = () => [
          random(shape, seed),
          random(like, seed + 1),
          tf.add(tf.square(random(like, seed + 2)), 0.1),
          random(like, seed + 3),
          random(like, seed + 4),
        ];
        const normalize = (...tensors: Tensor[]) => {
          const [x, mean, variance, scale, offset] = tensors as [Tensor4D, ...Tensor1D[]];
          const y = tf.batchNorm(x, mean!, variance!, offset, scale, 0.01);
          return tf.sum(tf.square(y));
        };
        for (const which of inputs().keys()) {
          const compute = () => tf.grads(normalize)(inputs())[which]!;
          expect(await disagreement(tf, compute)).toBeLessThan(1e-4);
        }
      }),
      { numRuns: 30 },
    );
  });
});
