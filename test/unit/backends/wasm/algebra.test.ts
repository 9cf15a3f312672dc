import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Tensor } from '@tensorflow/tfjs-core';
import type { Tf } from '../../../../shared/backends/index.js';
import { disagreement, numbers, use } from '../fixtures.js';

let tf: Tf;
beforeAll(async () => {
  tf = await use('js');
  await use('wasm');
});

const upTo = (max: number) => fc.integer({ min: 1, max });
const random = (shape: number[], seed: number) =>
  tf.tensor(numbers(tf.util.sizeFromShape(shape), seed), shape);

describe('matrix products on WASM', () => {
  const products = fc.record({
    rows: upTo(40),
    inner: upTo(40),
    columns: upTo(40),
    transposeA: fc.boolean(),
    transposeB: fc.boolean(),
    batch: fc.constantFrom([], [1], [2]),
    seed: fc.nat(),
  });

  it('are those of plain JavaScript for any shape and transposes', async () => {
    await fc.assert(
      fc.asyncProperty(products, async ({ rows, inner, columns, transposeA, transposeB, batch, seed }) => {
        const multiply = () =>
          tf.matMul(
            random([...batch, ...(transposeA ? [inner, rows] : [rows, inner])], seed),
            random([...batch, ...(transposeB ? [columns, inner] : [inner, columns])], seed + 1),
            transposeA,
            transposeB,
          );
        expect(await disagreement(tf, multiply)).toBeLessThan(1e-5);
      }),
      { numRuns: 100 },
    );
  });

  it('see new values of a variable, not those that were packed before', async () => {
    await tf.setBackend('wasm');
    const weights = tf.variable(tf.tensor2d([1, 2, 3, 4], [2, 2]));
    const row = tf.tensor2d([1, 1], [1, 2]);
    expect(Array.from(tf.matMul(row, weights).dataSync())).toEqual([4, 6]);
    weights.assign(tf.tensor2d([5, 6, 7, 8], [2, 2]));
    expect(Array.from(tf.matMul(row, weights).dataSync())).toEqual([12, 14]);
  });
});

describe('sums on WASM', () => {
  const sums = fc.record({
    sizes: fc.array(fc.tuple(upTo(6), fc.boolean()), { minLength: 1, maxLength: 4 }),
    keepDims: fc.boolean(),
    seed: fc.nat(),
  });

  it('are those of plain JavaScript over any axes', async () => {
    await fc.assert(
      fc.asyncProperty(sums, async ({ sizes, keepDims, seed }) => {
        const shape = sizes.map(([size]) => size);
        const axes = [...sizes.keys()].filter((axis) => sizes[axis]![1]);
        const total = () => tf.sum(tf.add(random(shape, seed), 2), axes, keepDims);
        expect(await disagreement(tf, total)).toBeLessThan(1e-6);
      }),
      { numRuns: 100 },
    );
  });
});

describe('rows of a table on WASM', () => {
  it('are those of plain JavaScript, in any order and from any axis', async () => {
    const takings = fc.record({
      shape: fc.array(upTo(5), { minLength: 1, maxLength: 3 }),
      picks: fc.array(fc.nat(), { minLength: 1, maxLength: 8 }),
      axis: fc.nat(2),
      dtype: fc.constantFrom('float32' as const, 'int32' as const),
      seed: fc.nat(),
    });
    await fc.assert(
      fc.asyncProperty(takings, async ({ shape, picks, axis, dtype, seed }) => {
        const along = axis % shape.length;
        const indices = picks.map((pick) => pick % shape[along]!);
        const take = () =>
          tf.gather(tf.cast(tf.mul(random(shape, seed), 100), dtype), tf.tensor1d(indices, 'int32'), along);
        expect(await disagreement(tf, take)).toBe(0);
      }),
      { numRuns: 60 },
    );
  });

  it('are not taken from beyond its end', async () => {
    await tf.setBackend('wasm');
    expect(() => tf.gather(tf.ones([3, 2]), tf.tensor1d([0, 3], 'int32'))).toThrow('index value 3');
  });
});

describe('a copy of a tensor on WASM', () => {
  it.each([
    ['clone', (x: Tensor) => tf.clone(x)],
    ['cast to its own type', (x: Tensor) => tf.cast(x, 'float32')],
  ])('by %s keeps its values when the original is disposed', async (_, copyOf) => {
    await tf.setBackend('wasm');
    const original = tf.tensor1d([1, 2, 3]);
    const copy = copyOf(original);
    original.dispose();
    tf.tensor1d([7, 8, 9]);
    expect(Array.from(copy.dataSync())).toEqual([1, 2, 3]);
  });
});
