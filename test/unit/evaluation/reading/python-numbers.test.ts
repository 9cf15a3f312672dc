import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { doubleText, floatText } from '../../../../shared/evaluation/reading/parquet/python-numbers.js';

describe('numbers as Python writes them', () => {
  it.each([
    [0, '0.0'],
    [-0, '-0.0'],
    [2, '2.0'],
    [-1.5, '-1.5'],
    [1e-4, '0.0001'],
    [1e-5, '1e-05'],
    [1.25e-10, '1.25e-10'],
    [123456789012345680, '1.2345678901234568e+17'],
    [9007199254740992, '9007199254740992.0'],
    [1e16, '1e+16'],
    [1e100, '1e+100'],
    [5e-324, '5e-324'],
    [Infinity, 'inf'],
    [-Infinity, '-inf'],
  ])('%d is %s', (value, text) => {
    expect(doubleText(value)).toBe(text);
  });

  it.each([
    [0, '0.0'],
    [-0, '-0.0'],
    [0.1, '0.1'],
    [1 / 3, '0.33333334'],
    [16777216, '16777216.0'],
    [3.4028234663852886e38, '3.4028235e+38'],
    [1e-45, '1e-45'],
  ])('single precision %d is %s', (value, text) => {
    expect(floatText(Math.fround(value))).toBe(text);
  });

  it('give back the same number, with no digit too many', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.float({ noNaN: true, noDefaultInfinity: true }),
        (double, float) => {
          expect(Number(doubleText(double))).toBe(double);
          expect(Math.fround(Number(floatText(float)))).toBe(float);
          const digits = Number(floatText(float))
            .toExponential()
            .replace(/e.*|[-.]/g, '');
          expect(digits.length).toBeLessThanOrEqual(9);
        },
      ),
    );
  });
});
