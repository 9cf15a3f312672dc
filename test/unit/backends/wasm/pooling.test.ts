import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Tensor, Tensor4D } from '@tensorflow/tfjs-core';
import type { Tf } from '../../../../shared/backends/index.js';
import { disagreement, numbers, use } from '../fixtures.js';

let tf: Tf;
beforeAll(async () => {
  tf = await use('js');
  await use('wasm');
});

const upTo = (max: number) => fc.integer({ min: 1, max });
const side = fc.integer({ min: 4, max: 9 });
const poolings = fc.record({
  shape: fc.tuple(upTo(3), side, side, upTo(5)),
  window: fc.tuple(upTo(4), upTo(4)),
  strides: fc.tuple(upTo(3), upTo(3)),
  pad: fc.constantFrom('same' as const, 'valid' as const),
  seed: fc.nat(),
});

describe('gradients of pooling on WASM', () => {
  it.each(['maxPool', 'avgPool'] as const)(
    'of %s are those of plain JavaScript, overlapping and padded too',
    async (kind) => {
      await fc.assert(
        fc.asyncProperty(poolings, async ({ shape, window, strides, pad, seed }) => {
          const gradient = () => {
            const x = tf.tensor4d(numbers(tf.util.sizeFromShape(shape), seed), shape);
            const pool = (image: Tensor) => tf[kind](image as Tensor4D, window, strides, pad);
            const outShape = pool(x).shape;
            const dy = tf.tensor4d(numbers(tf.util.sizeFromShape(outShape), seed + 1), outShape);
            return tf.grad(pool)(x, dy);
          };
          expect(await disagreement(tf, gradient)).toBeLessThan(1e-6);
        }),
        { numRuns: 60 },
      );
    },
  );

  it('give all of a tie to the first pixel of the window', async () => {
    await tf.setBackend('wasm');
    const gradient = tf.grad((image: Tensor) => tf.maxPool(image as Tensor4D, 2, 2, 'valid'));
    expect(Array.from(gradient(tf.zeros([1, 2, 4, 1])).dataSync())).toEqual([1, 0, 1, 0, 0, 0, 0, 0]);
  });
});
