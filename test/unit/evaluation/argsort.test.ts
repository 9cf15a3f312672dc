import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { argsort, rank } from '../../../shared/evaluation/argsort.js';
import { uniforms } from './fixtures.js';

/** What the language's own stable sort gives. */
function reference(values: readonly number[]): number[] {
  return [...values.keys()].sort((a, b) => (values[a]! < values[b]! ? -1 : values[a]! > values[b]! ? 1 : 0));
}

const sorted = (values: readonly number[]) => [...argsort(Float64Array.from(values))];

describe('argsort and rank', () => {
  it('orders infinities and both signs, and takes -0 for 0', () => {
    expect(sorted([0, -0, Infinity, -1, 1, -Infinity, 0, 5e-324, -5e-324])).toEqual([
      5, 3, 8, 0, 1, 6, 7, 4, 2,
    ]);
    expect(sorted([])).toEqual([]);
  });

  it('is the stable ascending order of any numbers', () => {
    const number = fc.oneof(
      fc.double({ noNaN: true }),
      fc.nat(5).map((fifths) => fifths / 5),
      // Alike in the upper half of their bits.
      fc.nat(1000).map((steps) => 1 + steps * Number.EPSILON),
    );
    fc.assert(
      fc.property(fc.array(number, { maxLength: 200 }), (values) => {
        expect(sorted(values)).toEqual(reference(values));
      }),
    );
  });

  it('tells equal values from those that are nearly equal', () => {
    const near = [1, 1 + Number.EPSILON, 1e300, 1, -0, 0, 1e300];
    const { order, ties } = rank(Float64Array.from(near));
    expect([...order]).toEqual([4, 5, 0, 3, 1, 2, 6]);
    expect([...ties]).toEqual([0, 1, 0, 1, 0, 0, 1]);
  });

  it.each([
    ['alike in the upper half of their bits', (uniform: number) => 1 + Math.floor(uniform * 500) * 2 ** -50],
    ['with many ties', (uniform: number) => Math.floor(uniform * 100) / 100 - 0.5],
    ['all different', (uniform: number) => uniform],
  ])('sorts 20,000 numbers %s', (_, of) => {
    const uniform = uniforms(3);
    const values = Array.from({ length: 20_000 }, () => of(uniform()));
    expect(sorted(values)).toEqual(reference(values));
  });
});
