import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { transposed } from '../../../shared/importing/layouts/pytorch/transpose.js';

const sizeOf = (shape: readonly number[]) => shape.reduce((product, side) => product * side, 1);

describe('a transposed tensor', () => {
  it('has each number where its places, in the new order, say', () => {
    const shapes = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(
        shapes.chain((shape) =>
          fc.tuple(fc.constant(shape), fc.shuffledSubarray([...shape.keys()], { minLength: shape.length })),
        ),
        ([shape, axes]) => {
          const values = Float32Array.from({ length: sizeOf(shape) }, (_, at) => at);
          const there = axes.map((axis) => shape[axis]!);
          const back = axes.map((_, axis) => axes.indexOf(axis));
          const moved = transposed(values, shape, axes);
          expect(Array.from(transposed(moved, there, back))).toEqual(Array.from(values));
          if (shape.length === 2 && axes[0] === 1)
            for (let row = 0; row < shape[0]!; row++)
              for (let column = 0; column < shape[1]!; column++)
                expect(moved[column * shape[0]! + row]).toBe(values[row * shape[1]! + column]);
        },
      ),
    );
  });
});
