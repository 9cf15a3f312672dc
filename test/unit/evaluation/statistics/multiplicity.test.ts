import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { benjaminiHochberg, holm } from '../../../../shared/evaluation/statistics/index.js';
import { close } from './close.js';

const equal = (actual: readonly number[], expected: readonly number[]) => {
  expect(actual).toHaveLength(expected.length);
  actual.forEach((value, i) => close(value, expected[i]!, 1e-15));
};
const pValues = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 });

// Expected values are statsmodels 0.15.0's.
describe('holm', () => {
  it('has the reference values, in the order given', () => {
    equal(holm([0.01, 0.04, 0.03, 0.005]), [0.03, 0.06, 0.06, 0.02]);
    equal(holm([0.2, 0.001, 0.001, 0.5, 0.03, 0.9, 0.012]), [0.6, 0.007, 0.007, 1, 0.12, 1, 0.06]);
  });

  it('leaves a single p-value, and none', () => {
    expect(holm([0.03])).toEqual([0.03]);
    expect(holm([])).toEqual([]);
  });

  it('lies between the p-value and Bonferroni, and keeps the order', () => {
    fc.assert(
      fc.property(pValues, (values) => {
        const adjusted = holm(values);
        values.forEach((p, i) => {
          expect(adjusted[i]).toBeGreaterThanOrEqual(p);
          expect(adjusted[i]).toBeLessThanOrEqual(Math.min(1, p * values.length));
          values.forEach((q, j) => p <= q && expect(adjusted[i]).toBeLessThanOrEqual(adjusted[j]!));
        });
      }),
    );
  });
});

describe('benjaminiHochberg', () => {
  it('has the reference values, in the order given', () => {
    equal(benjaminiHochberg([0.01, 0.04, 0.03, 0.005]), [0.02, 0.04, 0.04, 0.02]);
    equal(
      benjaminiHochberg([0.2, 0.001, 0.001, 0.5, 0.03, 0.9, 0.012]),
      [0.28, 0.0035, 0.0035, 0.5833333333333334, 0.0525, 0.9, 0.028],
    );
  });

  it('lies between the p-value and Holm', () => {
    fc.assert(
      fc.property(pValues, (values) => {
        const strict = holm(values);
        benjaminiHochberg(values).forEach((adjusted, i) => {
          expect(adjusted).toBeGreaterThanOrEqual(values[i]! - 1e-15);
          expect(adjusted).toBeLessThanOrEqual(strict[i]! + 1e-15);
        });
      }),
    );
  });
});
