import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { augmenterOf } from '../../../../shared/data/index.js';
import { recipe } from '../../../fixtures/recipe.js';

const SIDE = 6;
const SIZE = SIDE * SIDE;
const PIXELS = 'columns: "p*", shape: [6, 6, 1]';

/** Every pixel of every row is another number between 0 and 1. */
const pictureOf = (row: number) =>
  Float32Array.from({ length: SIZE }, (_, pixel) => (((row + 1) * (pixel + 1) * 37) % 101) / 100);

function augmenter(augment: string) {
  const written = recipe({ data: `{source: a.csv, image: {${PIXELS}}}`, augment });
  return augmenterOf(written.augment!, [SIDE, SIDE, 1]);
}

/** What becomes of rows in one batch, a picture each. */
function augmented(augment: string, rows: readonly number[], { seed = 42, epoch = 1 } = {}): number[][] {
  return batches(augment, [rows], { seed, epoch });
}

/** The same in several batches of one epoch. */
function batches(
  augment: string,
  groups: readonly (readonly number[])[],
  { seed = 42, epoch = 1 } = {},
): number[][] {
  const change = augmenter(augment)(seed, epoch);
  return groups.flatMap((rows) => {
    const pixels = new Float32Array(rows.length * SIZE);
    rows.forEach((row, at) => pixels.set(pictureOf(row), at * SIZE));
    change(pixels, Int32Array.from(rows));
    return rows.map((_, at) => Array.from(pixels.subarray(at * SIZE, (at + 1) * SIZE)));
  });
}

const ALL = '[{flip: both}, {rotate: 20}, {shift: 0.2}, {zoom: 0.2}, {brightness: 0.3}, {noise: 0.1}]';
const ROWS = Array.from({ length: 40 }, (_, row) => row);

describe('an augmented picture', () => {
  it('follows from seed, epoch and row, whatever batch the row is in', () => {
    const together = augmented(ALL, ROWS);
    expect(batches(ALL, [ROWS.slice(0, 7), ROWS.slice(7, 8), ROWS.slice(8)])).toEqual(together);
    expect(augmented(ALL, ROWS.toReversed()).toReversed()).toEqual(together);
    expect(augmented(ALL, [17])).toEqual([together[17]]);
  });

  it('is another one in another epoch, and with another seed', () => {
    const [first] = augmented(ALL, [3]);
    expect(augmented(ALL, [3], { epoch: 2 })[0]).not.toEqual(first);
    expect(augmented(ALL, [3], { seed: 43 })[0]).not.toEqual(first);
  });

  it('is another one each time that an epoch sees its row, the batches not counting', () => {
    const [first, second, third] = augmented(ALL, [5, 5, 5]);
    expect(second).not.toEqual(first);
    expect(third).not.toEqual(second);
    expect(batches(ALL, [[5, 1], [5], [2, 5]])).toEqual([
      first,
      augmented(ALL, [1])[0],
      second,
      augmented(ALL, [2])[0],
      third,
    ]);
  });

  it.each(['{rotate: 0}', '{shift: 0}', '{zoom: 0}', '{brightness: 0}', '{noise: 0}'])(
    'stays as it is with %s',
    (step) => {
      expect(augmented(`[${step}]`, ROWS)).toEqual(ROWS.map((row) => Array.from(pictureOf(row))));
    },
  );

  it('is mirrored in about every other case', () => {
    const mirrored = (row: number) =>
      Array.from(
        pictureOf(row),
        (_, pixel) => pictureOf(row)[pixel - (pixel % SIDE) + SIDE - 1 - (pixel % SIDE)]!,
      );
    const flips = augmented('[{flip: horizontal}]', ROWS).map((pixels, row) => {
      const isMirrored = JSON.stringify(pixels) === JSON.stringify(mirrored(row));
      if (!isMirrored) expect(pixels).toEqual(Array.from(pictureOf(row)));
      return isMirrored;
    });
    const count = flips.filter(Boolean).length;
    expect(Math.abs(count - 20)).toBeLessThan(4 * Math.sqrt(40 / 4));
  });

  it('is brighter or darker by one number', () => {
    const change = augmenter('[{brightness: 0.4}]')(42, 1);
    const added = ROWS.map((row) => {
      const grey = new Float32Array(SIZE).fill(0.5);
      change(grey, Int32Array.of(row));
      expect(new Set(grey).size).toBe(1);
      return grey[0]! - 0.5;
    });
    expect(Math.min(...added)).toBeLessThan(-0.2);
    expect(Math.max(...added)).toBeGreaterThan(0.2);
    for (const one of added) expect(Math.abs(one)).toBeLessThanOrEqual(0.4);
  });

  it('gets normal noise of the deviation that was asked for', () => {
    const change = augmenter('[{noise: 0.05}]')(42, 1);
    const values = ROWS.flatMap((row) => {
      const grey = new Float32Array(SIZE).fill(0.5);
      change(grey, Int32Array.of(row));
      return Array.from(grey, (value) => (value - 0.5) / 0.05);
    });
    const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
    const variance = mean(values.map((value) => value ** 2));
    const within = values.filter((value) => Math.abs(value) < 1).length / values.length;
    // Four standard errors of 1,440 draws; 68.27 % of a normal distribution lie within one deviation.
    expect(Math.abs(mean(values))).toBeLessThan(4 / Math.sqrt(values.length));
    expect(Math.abs(variance - 1)).toBeLessThan(4 * Math.sqrt(2 / values.length));
    expect(Math.abs(within - 0.6827)).toBeLessThan(4 * Math.sqrt(0.25 / values.length));
  });

  it('moves by no more than its share', () => {
    const change = augmenter('[{shift: 0.5}]')(42, 1);
    const wholes = ROWS.map((row) => {
      const ramp = Float32Array.from({ length: SIZE }, (_, pixel) => (pixel % SIDE) / SIDE);
      change(ramp, Int32Array.of(row));
      // In the middle of a ramp, what is seen tells how far it went, as long as no edge comes in.
      return (ramp[2]! - 2 / SIDE) * SIDE;
    });
    expect(Math.max(...wholes)).toBeGreaterThan(1.5);
    for (const pixels of wholes) expect(Math.abs(pixels)).toBeLessThanOrEqual(3 + 1e-6);
  });

  it('stays between black and white, or in its own range where that is wider', () => {
    const number = fc.float({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(number, { minLength: SIZE, maxLength: SIZE }),
        fc.constantFrom(1, 16),
        fc.nat(1000),
        (values, scale, row) => {
          const pixels = Float32Array.from(values, (value) => value * scale);
          const most = Math.max(1, ...pixels);
          augmenter('[{rotate: 90}, {brightness: 1}, {noise: 1}]')(1, 1)(pixels, Int32Array.of(row));
          for (const pixel of pixels) {
            expect(pixel).toBeGreaterThanOrEqual(0);
            expect(pixel).toBeLessThanOrEqual(most);
          }
        },
      ),
    );
  });
});
