import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Tensor, Tensor4D } from '@tensorflow/tfjs-core';
import { numbers, use } from './fixtures.js';

const poolings = fc.record({
  window: fc.integer({ min: 2, max: 4 }),
  stride: fc.integer({ min: 1, max: 3 }),
  pad: fc.constantFrom('same' as const, 'valid' as const, 1),
  seed: fc.nat(),
});

describe('the gradient of average pooling', () => {
  // Pooling is linear, so its gradient is its adjoint: the inner products (dy, pool(x)) and (gradient(dy), x) are equal.
  it.each(['js', 'wasm'] as const)('is the adjoint of pooling, with padding too, on %s', async (name) => {
    const tf = await use(name);
    const inner = (a: Tensor, b: Tensor) => tf.sum(tf.mul(a, b)).dataSync()[0]!;
    fc.assert(
      fc.property(poolings, ({ window, stride, pad, seed }) => {
        const x = tf.tensor4d(numbers(2 * 5 * 6 * 3, seed), [2, 5, 6, 3]);
        const pool = (image: Tensor) => tf.avgPool(image as Tensor4D, window, stride, pad);
        const y = pool(x);
        const dy = tf.tensor(numbers(y.size, seed + 1), y.shape);
        expect(inner(tf.grad(pool)(x, dy), x)).toBeCloseTo(inner(dy, y), 4);
      }),
    );
  });
});
