import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { PictureShape } from '../../../../shared/data/augment/augmentation.js';
import { resample } from '../../../../shared/data/augment/resample.js';
import {
  compose,
  IDENTITY,
  rotation,
  scaling,
  translation,
  type Transform,
} from '../../../../shared/data/augment/transform.js';

/** Rows of numbers, drawn anew through a transform. */
function through(transform: Transform, picture: readonly (readonly number[])[]): number[][] {
  const width = picture[0]!.length;
  const out = new Float32Array(picture.length * width);
  resample(Float32Array.from(picture.flat()), [picture.length, width, 1], transform, out);
  return picture.map((_, row) => Array.from(out.subarray(row * width, (row + 1) * width)));
}

const WIDE = [
  [1, 2, 3],
  [4, 5, 6],
];
const SQUARE = [
  [1, 2, 3],
  [4, 5, 6],
  [7, 8, 9],
];

describe('a picture drawn anew', () => {
  it.each<[string, Transform, number[][], number[][]]>([
    ['as it is, stays as it is', IDENTITY, WIDE, WIDE],
    ['mirrored left to right', scaling(-1, 1), WIDE, WIDE.map((row) => row.toReversed())],
    ['mirrored upside down', scaling(1, -1), WIDE, WIDE.toReversed()],
    [
      'a pixel to the right, repeats its left edge',
      translation(1, 0),
      WIDE,
      [
        [1, 1, 2],
        [4, 4, 5],
      ],
    ],
    [
      'a pixel up, repeats its lower edge',
      translation(0, -1),
      SQUARE,
      [
        [4, 5, 6],
        [7, 8, 9],
        [7, 8, 9],
      ],
    ],
    [
      'half a pixel to the left, is the means of neighbours',
      translation(-0.5, 0),
      WIDE,
      [
        [1.5, 2.5, 3],
        [4.5, 5.5, 6],
      ],
    ],
    [
      'twice as large, has the spaces between',
      scaling(2, 2),
      SQUARE,
      [
        [3, 3.5, 4],
        [4.5, 5, 5.5],
        [6, 6.5, 7],
      ],
    ],
  ])('%s', (_, transform, picture, expected) => {
    expect(through(transform, picture)).toEqual(expected);
  });

  it('turned by 90 degrees counter-clockwise is its transpose, upside down', () => {
    const transpose = SQUARE[0]!.map((_, column) => SQUARE.map((row) => row[column]!));
    for (const [at, row] of through(rotation(90), SQUARE).entries())
      for (const [column, value] of row.entries())
        expect(value).toBeCloseTo(transpose.toReversed()[at]![column]!, 6);
  });

  it('turned by 180 degrees is mirrored both ways', () => {
    const both = WIDE.toReversed().map((row) => row.toReversed());
    for (const [at, row] of through(rotation(180), WIDE).entries())
      for (const [column, value] of row.entries()) expect(value).toBeCloseTo(both[at]![column]!, 6);
  });

  it('keeps the colours of a pixel together', () => {
    const out = new Float32Array(6);
    resample(Float32Array.of(1, 2, 3, 4, 5, 6), [1, 2, 3], scaling(-1, 1), out);
    expect(Array.from(out)).toEqual([4, 5, 6, 1, 2, 3]);
  });

  it('never leaves the range of its pixels', () => {
    const value = fc.float({ min: -2, max: 2, noNaN: true });
    const picture = fc
      .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }), fc.constantFrom(1, 3))
      .chain((shape) => {
        const length = shape[0] * shape[1] * shape[2];
        return fc.tuple(
          fc.constant(shape as PictureShape),
          fc.array(value, { minLength: length, maxLength: length }),
        );
      });
    const number = fc.double({ min: -9, max: 9, noNaN: true });
    const transform = fc.record({ a: number, b: number, c: number, d: number, right: number, down: number });
    fc.assert(
      fc.property(picture, transform, ([shape, pixels], through) => {
        const out = new Float32Array(pixels.length).fill(NaN);
        resample(Float32Array.from(pixels), shape, through, out);
        const [least, most] = [Math.min(...pixels), Math.max(...pixels)];
        for (const pixel of out) {
          expect(pixel).toBeGreaterThanOrEqual(least);
          expect(pixel).toBeLessThanOrEqual(most);
        }
      }),
    );
  });
});

describe('two transforms', () => {
  it('are composed in the order in which a picture goes through them', () => {
    const [turn, move] = [rotation(180), translation(1, 0)];
    const close = (rows: number[][]) => rows.map((row) => row.map((value) => Number(value.toFixed(5))));
    expect(close(through(compose(turn, move), SQUARE))).toEqual(close(through(move, through(turn, SQUARE))));
    expect(close(through(compose(turn, move), SQUARE))).not.toEqual(
      close(through(compose(move, turn), SQUARE)),
    );
  });
});
