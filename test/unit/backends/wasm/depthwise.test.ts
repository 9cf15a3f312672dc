import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Tensor4D } from '@tensorflow/tfjs-core';
import type { Tf } from '../../../../shared/backends/index.js';
import { disagreement, numbers, use } from '../fixtures.js';

let tf: Tf;
beforeAll(async () => {
  tf = await use('js');
  await use('wasm');
});

const random = (shape: [number, number, number, number], seed: number) =>
  tf.tensor4d(numbers(tf.util.sizeFromShape(shape), seed), shape);

const upTo = (max: number) => fc.integer({ min: 1, max });
const side = fc.integer({ min: 5, max: 9 });
const convolutions = fc.record({
  size: fc.tuple(upTo(3), side, side),
  channels: upTo(6),
  filtersOfChannel: upTo(3),
  filter: fc.tuple(upTo(3), upTo(3)),
  steps: fc.oneof(
    fc.record({ strides: fc.tuple(upTo(3), upTo(3)) }),
    // Without a gradient in tfjs.
    fc.record({ dilations: fc.tuple(upTo(2), upTo(2)) }),
  ),
  pad: fc.constantFrom('same' as const, 'valid' as const),
  seed: fc.nat(),
});

describe('a depthwise convolution on WASM', () => {
  it.each(['output', 'gradient of the image', 'gradient of the filter'])(
    'has the %s of plain JavaScript for any shape, stride, dilation and padding',
    async (what) => {
      await fc.assert(
        fc.asyncProperty(convolutions, async (c) => {
          const strides = 'strides' in c.steps ? c.steps.strides : 1;
          const dilations = 'dilations' in c.steps ? c.steps.dilations : 1;
          const convolve = (x: Tensor4D, filter: Tensor4D) =>
            tf.depthwiseConv2d(x, filter, strides, c.pad, 'NHWC', dilations);
          const compute = () => {
            const x = random([...c.size, c.channels], c.seed);
            const filter = random([...c.filter, c.channels, c.filtersOfChannel], c.seed + 1);
            const y = convolve(x, filter);
            if (what === 'output' || 'dilations' in c.steps) return y;
            const slopes = random(y.shape, c.seed + 2);
            const gradients = tf.grads(convolve as Parameters<Tf['grads']>[0])([x, filter], slopes);
            return gradients[what === 'gradient of the image' ? 0 : 1]!;
          };
          expect(await disagreement(tf, compute)).toBeLessThan(1e-5);
        }),
        { numRuns: 60 },
      );
    },
  );
});
