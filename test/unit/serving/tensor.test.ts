import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { HttpError } from '../../../shared/serving/http-error.js';
import { finiteNumbers, nest, readBatch, sizeOf } from '../../../shared/serving/tensor.js';

const read = (value: unknown, shape: number[]) => readBatch(value, shape, 'instances', 4);

describe('a batch of tensors', () => {
  it('is read in row-major order, and nests back to what was sent', () => {
    const rows = [
      [[1], [2], [3]],
      [[4], [5], [6]],
    ];
    const batch = read([rows, rows], [2, 3, 1]);
    expect(batch.rows).toBe(2);
    expect(Array.from(batch.values)).toEqual([1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6]);
    expect(nest(batch.values, [2, 2, 3, 1])).toEqual([rows, rows]);
  });

  it('survives the way there and back for every shape', () => {
    const shapes = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(shapes, fc.integer({ min: 1, max: 4 }), (shape, rows) => {
        const values = Float32Array.from({ length: rows * sizeOf(shape) }, (_, i) => i / 7);
        expect(read(nest(values, [rows, ...shape]), shape)).toEqual({ values, rows });
      }),
    );
  });

  it.each([
    ['ragged', [[1, 2], [3]], [2], 400, 'instances[1] has 1 values where the model takes 2'],
    ['too deep', [[1, [2]]], [2], 400, 'instances[0][1] must be a number, not an array'],
    ['too flat', [1, 2], [2], 400, 'instances[0] must be an array of shape [2], not a number'],
    ['not an array', { a: 1 }, [2], 400, 'instances must be an array of rows, not an object'],
    ['empty', [], [2], 400, 'instances is empty; at least one row is needed'],
    ['a text', [[1, '2']], [2], 400, 'instances[0][1] must be a number, not a string'],
    ['a hole', [[1, null]], [2], 400, 'instances[0][1] must be a number, not nothing'],
    ['beyond FP32', [[1, 1e39]], [2], 400, 'instances[0][1] is outside the range of FP32'],
    ['too many', [[1], [1], [1], [1], [1]], [1], 413, 'instances has 5 rows; at most 4 are taken at once'],
  ])('is refused when %s', (_, value, shape, status, message) => {
    expect(() => read(value, shape)).toThrow(new HttpError(status as 400 | 413, message));
  });

  it('of answers is never sent with a NaN in it', () => {
    expect(() => finiteNumbers(Float32Array.of(0, NaN))).toThrow('not finite');
    expect(() => nest(Float32Array.of(0, Infinity), [1, 2])).toThrow('not finite');
  });
});
