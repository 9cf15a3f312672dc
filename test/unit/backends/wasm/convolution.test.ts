import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Tensor4D } from '@tensorflow/tfjs-core';
import type { Tf } from '../../../../shared/backends/index.js';
import { disagreement, numbers, relativeDifference, use } from '../fixtures.js';

type Shape4D = [number, number, number, number];
type Padding = Parameters<Tf['conv2d']>[3];

let tf: Tf;
beforeAll(async () => {
  tf = await use('js');
  await use('wasm');
});

const random = (shape: Shape4D, seed: number) =>
  tf.tensor4d(numbers(tf.util.sizeFromShape(shape), seed), shape);

/** Values of both signs may add up to nearly nothing, of which rounding is a large part. */
const ofOneSign = (shape: Shape4D, seed: number) => tf.add<Tensor4D>(random(shape, seed), 1.5);

/** Gradients of the sum of a convolution's output with respect to the image and the filter. */
function gradients(x: Tensor4D, filter: Tensor4D, strides: [number, number], pad: Padding): Tensor4D[] {
  const convolve = (image: Tensor4D, kernel: Tensor4D) => tf.conv2d(image, kernel, strides, pad);
  return tf.grads(convolve as Parameters<Tf['grads']>[0])([x, filter]) as Tensor4D[];
}

const upTo = (max: number) => fc.integer({ min: 1, max });
const side = fc.integer({ min: 4, max: 9 });
// A padding of one number for all sides is left out: tfjs computes a wrong output shape for it when filter or strides
// are not square.
const convolutions = fc.record({
  size: fc.tuple(upTo(3), side, side),
  inChannels: upTo(5),
  outChannels: upTo(6),
  filter: fc.tuple(upTo(4), upTo(4)),
  strides: fc.tuple(upTo(3), upTo(3)),
  pad: fc.constantFrom<Padding>('same', 'valid'),
  seed: fc.nat(),
});

describe('gradients of a convolution on WASM', () => {
  it('are those of plain JavaScript for any shape, stride and padding', async () => {
    await fc.assert(
      fc.asyncProperty(
        convolutions,
        async ({ size, inChannels, outChannels, filter, strides, pad, seed }) => {
          const gradient = (which: number) => () =>
            gradients(
              ofOneSign([...size, inChannels], seed),
              ofOneSign([...filter, inChannels, outChannels], seed + 1),
              strides,
              pad,
            )[which]!;
          expect(await disagreement(tf, gradient(0))).toBeLessThan(1e-5);
          expect(await disagreement(tf, gradient(1))).toBeLessThan(1e-5);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('take a padding that differs on each side', async () => {
    const pad: Padding = [
      [0, 0],
      [2, 0],
      [1, 3],
      [0, 0],
    ];
    for (const which of [0, 1]) {
      const gradient = () => gradients(random([2, 6, 7, 3], 1), random([3, 2, 3, 4], 2), [2, 1], pad)[which]!;
      expect(await disagreement(tf, gradient)).toBeLessThan(1e-5);
    }
  });

  it('are the same for a batch whose patches need two chunks as for its parts', async () => {
    // 2 million values of patches an image, at most 16.8 million a chunk: 9 images make two chunks, 4 or 5 make one.
    await tf.setBackend('wasm');
    const images = random([9, 34, 34, 32], 1);
    const filter = random([10, 10, 32, 1], 2);
    const ofImages = (first: number, count: number) => {
      const part = tf.slice4d(images, [first, 0, 0, 0], [count, 34, 34, 32]);
      return gradients(part, filter, [1, 1], 'valid');
    };
    const [dx, dFilter] = ofImages(0, 9);
    const [firstDx, firstDFilter] = ofImages(0, 4);
    const [lastDx, lastDFilter] = ofImages(4, 5);
    const joined = tf.concat([firstDx!, lastDx!]);
    expect(relativeDifference(dx!.dataSync(), joined.dataSync())).toBeLessThan(1e-5);
    const added = tf.add(firstDFilter!, lastDFilter!);
    expect(relativeDifference(dFilter!.dataSync(), added.dataSync())).toBeLessThan(1e-5);
  });
});
