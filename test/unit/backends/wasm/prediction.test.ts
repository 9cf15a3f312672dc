import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Rank } from '@tensorflow/tfjs-core';
import type { Tf } from '../../../../shared/backends/index.js';
import { disagreement, numbers, use } from '../fixtures.js';

let tf: Tf;
beforeAll(async () => {
  tf = await use('js');
  await use('wasm');
});

const upTo = (max: number) => fc.integer({ min: 1, max });
const activations = fc.constantFrom(...(['linear', 'relu', 'relu6', 'elu', 'sigmoid'] as const));

/** Numbers in -5..5, so that some lie above the bound of relu6. */
function random<R extends Rank>(shape: number[], seed: number) {
  const values = numbers(tf.util.sizeFromShape(shape), seed).map((value) => 5 * value);
  return tf.tensor<R>(values, shape as never);
}

describe('layers on WASM, with bias and activation in one kernel, are those of plain JavaScript', () => {
  it('convolutions of any shape, stride, dilation and padding', async () => {
    const convolutions = fc.record({
      size: fc.tuple(upTo(3), fc.integer({ min: 7, max: 11 }), fc.integer({ min: 7, max: 11 })),
      channels: fc.tuple(upTo(9), upTo(19)),
      filter: fc.tuple(upTo(3), upTo(3)),
      steps: fc.oneof(
        fc.record({ strides: fc.tuple(upTo(3), upTo(3)) }),
        fc.record({ dilations: fc.tuple(upTo(3), upTo(3)) }),
      ),
      pad: fc.constantFrom('same' as const, 'valid' as const),
      activation: activations,
      hasBias: fc.boolean(),
      seed: fc.nat(),
    });
    await fc.assert(
      fc.asyncProperty(convolutions, async (c) => {
        const [inChannels, outChannels] = c.channels;
        const convolve = () =>
          tf.fused.conv2d({
            x: random<Rank.R4>([...c.size, inChannels], c.seed),
            filter: random<Rank.R4>([...c.filter, inChannels, outChannels], c.seed + 1),
            strides: 'strides' in c.steps ? c.steps.strides : 1,
            dilations: 'dilations' in c.steps ? c.steps.dilations : 1,
            pad: c.pad,
            ...(c.hasBias ? { bias: random<Rank.R1>([outChannels], c.seed + 2) } : {}),
            activation: c.activation,
          });
        expect(await disagreement(tf, convolve)).toBeLessThan(1e-5);
      }),
      { numRuns: 60 },
    );
  });

  it.each(['elu', 'sigmoid'] as const)(
    'with %s where a stride is greater than the filter',
    async (activation) => {
      const convolve = () =>
        tf.fused.conv2d({
          x: random<Rank.R4>([1, 8, 7, 1], 1),
          filter: random<Rank.R4>([1, 2, 1, 1], 2),
          strides: [2, 1],
          pad: 'same',
          activation,
        });
      expect(await disagreement(tf, convolve)).toBeLessThan(1e-5);
    },
  );

  it('dense layers of any width', async () => {
    const products = fc.record({
      sizes: fc.tuple(upTo(20), upTo(30), upTo(20)),
      activation: activations,
      hasBias: fc.boolean(),
      seed: fc.nat(),
    });
    await fc.assert(
      fc.asyncProperty(products, async ({ sizes: [rows, depth, columns], activation, hasBias, seed }) => {
        const multiply = () =>
          tf.fused.matMul({
            a: random<Rank.R2>([rows, depth], seed),
            b: random<Rank.R2>([depth, columns], seed + 1),
            ...(hasBias ? { bias: random<Rank.R1>([columns], seed + 2) } : {}),
            activation,
          });
        expect(await disagreement(tf, multiply)).toBeLessThan(1e-5);
      }),
      { numRuns: 40 },
    );
  });

  it('products and convolutions that are larger than the blocks they are computed in', async () => {
    for (const [transposeA, transposeB] of [
      [false, false],
      [true, false],
      [false, true],
    ]) {
      const multiply = () =>
        tf.matMul(
          random(transposeA ? [261, 259] : [259, 261], 1),
          random(transposeB ? [521, 261] : [261, 521], 2),
          transposeA,
          transposeB,
        );
      expect(await disagreement(tf, multiply)).toBeLessThan(1e-5);
    }
    const convolve = () =>
      tf.fused.conv2d({
        x: random<Rank.R4>([2, 5, 5, 70], 1),
        filter: random<Rank.R4>([3, 3, 70, 9], 2),
        strides: 1,
        pad: 'same',
        bias: random<Rank.R1>([9], 3),
        activation: 'relu',
      });
    expect(await disagreement(tf, convolve)).toBeLessThan(1e-5);
  });

  it('what is not a number stays so behind a rectifier', async () => {
    await tf.setBackend('wasm');
    const a = tf.tensor2d([[NaN, 1]]);
    const y = tf.fused.matMul({
      a,
      b: tf.ones([2, 9]),
      bias: tf.zeros<Rank.R1>([9]),
      activation: 'relu6',
    });
    expect(Array.from(y.dataSync(), Number.isNaN)).toEqual(Array<boolean>(9).fill(true));
  });
});
