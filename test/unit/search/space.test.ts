import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { seededRandom } from '../../../shared/evaluation/statistics/index.js';
import {
  cornersOf,
  shortNames,
  sizeOf,
  unitOf,
  type Distribution,
  type Range,
  type Space,
} from '../../../shared/search/index.js';
import { valueAt } from '../../../shared/search/range.js';
import { drawnPoint, pointOf } from '../../../shared/search/space.js';

const ends = (least: number, most: number, whole: boolean) => {
  const end = whole
    ? fc.integer({ min: Math.ceil(least), max: most })
    : fc.double({ min: least, max: most, noNaN: true });
  return fc
    .tuple(end, end)
    .map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)])
    .filter(([low, high]) => high - low > 1e-6 * Math.max(1, Math.abs(high)));
};
const ranges: fc.Arbitrary<Range> = fc.oneof(
  ends(-1e6, 1e6, false).map((value): Range => ({ kind: 'uniform', value })),
  ends(1e-6, 1e3, false).map((value): Range => ({ kind: 'log_uniform', value })),
  ends(-1000, 1000, true).map((value): Range => ({ kind: 'int_uniform', value })),
  ends(1, 5000, true).map((value): Range => ({ kind: 'int_log_uniform', value })),
);

describe('a range', () => {
  it('gives values between its ends, whole ones where it says so', () => {
    fc.assert(
      fc.property(ranges, fc.double({ min: 0, max: 1, noNaN: true }), (range, unit) => {
        const value = valueAt(range, unit);
        expect(value).toBeGreaterThanOrEqual(range.value[0]);
        expect(value).toBeLessThanOrEqual(range.value[1]);
        if (range.kind.startsWith('int')) expect(Number.isInteger(value)).toBe(true);
      }),
    );
  });

  it('knows where a value lies that it gave, to a thousandth of itself', () => {
    fc.assert(
      fc.property(ranges, fc.double({ min: 0, max: 1, noNaN: true }), (range, unit) => {
        const value = valueAt(range, unit);
        if (range.kind.startsWith('int')) expect(valueAt(range, unitOf(range, value))).toBe(value);
        else expect(Math.abs(unitOf(range, value) - unit)).toBeLessThan(1.1e-3);
      }),
    );
  });

  it('draws both ends of whole numbers as often as the others', () => {
    const space: Space = [{ path: 'a', of: { kind: 'int_uniform', value: [1, 4] } }];
    const random = seededRandom('ends');
    const counts = [0, 0, 0, 0];
    for (let draw = 0; draw < 4000; draw++) counts[(drawnPoint(space, random)[0] as number) - 1]!++;
    for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(120);
  });

  it('spreads a log-uniform value evenly over the powers of ten', () => {
    const space: Space = [{ path: 'a', of: { kind: 'log_uniform', value: [1e-4, 1] } }];
    const random = seededRandom('powers');
    const draws = Array.from({ length: 4000 }, () => drawnPoint(space, random)[0] as number);
    for (const power of [-4, -3, -2, -1]) {
      const within = draws.filter((value) => value >= 10 ** power && value < 10 ** (power + 1));
      expect(Math.abs(within.length - 1000)).toBeLessThan(120);
    }
  });

  it('gives numbers that a person can read', () => {
    expect(valueAt({ kind: 'log_uniform', value: [1e-4, 1e-2] }, 0.123456)).toBe(0.0001766);
    expect(valueAt({ kind: 'uniform', value: [0, 0.5] }, 1 / 3)).toBe(0.1667);
  });
});

const choices = fc
  .uniqueArray(fc.integer(), { minLength: 1, maxLength: 4 })
  .map((value): Distribution => ({ kind: 'choice', value }));
const wholes = ends(-5, 5, true)
  .filter(([low, high]) => high - low < 4)
  .map((value): Distribution => ({ kind: 'int_uniform', value }));
const finite = fc
  .array(fc.oneof(choices, wholes), { minLength: 1, maxLength: 4 })
  .map((of): Space => of.map((one, at) => ({ path: `p${at}`, of: one })));

describe('a finite space', () => {
  it('is counted out point by point, none twice', () => {
    fc.assert(
      fc.property(finite, (space) => {
        const points = Array.from({ length: sizeOf(space) }, (_, number) => pointOf(space, number));
        expect(new Set(points.map((point) => JSON.stringify(point))).size).toBe(sizeOf(space));
      }),
    );
  });

  it('has every choice and both ends of every range among its corners', () => {
    fc.assert(
      fc.property(finite, (space) => {
        const corners = cornersOf(space);
        space.forEach(({ of }, at) => {
          const seen = corners.map((point) => point[at]);
          expect(seen).toEqual(expect.arrayContaining([...of.value]));
        });
      }),
    );
  });
});

describe('short names', () => {
  it('are as many last steps as tell a path from the others', () => {
    expect(
      shortNames([
        'training.batch_size',
        'model.layers.0.dense.units',
        'model.layers.2.dense.units',
        'units',
      ]),
    ).toEqual(['batch_size', '0.dense.units', '2.dense.units', 'units']);
  });

  it('tell every path from every other', () => {
    const path = fc
      .array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 4 })
      .map((steps) => steps.join('.'));
    fc.assert(
      fc.property(fc.uniqueArray(path, { minLength: 1, maxLength: 6 }), (paths) => {
        expect(new Set(shortNames(paths)).size).toBe(paths.length);
      }),
    );
  });
});
