import { describe, expect, it } from '@jest/globals';
import {
  binomialCdf,
  normalCdf,
  normalQuantile,
  tCdf,
  tQuantile,
} from '../../../../shared/evaluation/statistics/index.js';

/** SciPy 1.17.1's values. */
const near = (actual: number, expected: number) =>
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-10 * Math.max(1, Math.abs(expected)));

describe('normalCdf', () => {
  it.each([
    [-8, 6.22096057427174e-16],
    [-3.3, 0.00048342414238377744],
    [-1.6448536269514722, 0.050000000000000044],
    [-0.25, 0.4012936743170763],
    [0, 0.5],
    [0.7, 0.758036347776927],
    [2.5, 0.9937903346742238],
    [6, 0.9999999990134123],
  ])('of %d', (value, expected) => {
    near(normalCdf(value), expected);
    // Tails are read as p-values, so they must hold their digits too.
    expect(normalCdf(value) / expected).toBeCloseTo(1, 12);
  });

  it('undoes the quantile', () => {
    for (const p of [1e-9, 0.01, 0.3, 0.95, 0.9999]) near(normalCdf(normalQuantile(p)), p);
  });
});

describe("Student's t", () => {
  it.each([
    [-30, 1, 0.010606402405535426],
    [-12.5, 3, 0.0005518156655480292],
    [-2.5, 2.5, 0.0522849815390777],
    [-1.3, 17, 0.10547590694376348],
    [0.4, 1.7, 0.6331398657569027],
    [2.1, 11, 0.9701998401959671],
    [1.64, 19_999, 0.9494895528868497],
    [3, 1e6, 0.9986500687292891],
  ])('is at most %d with %d degrees of freedom', (value, degrees, expected) => {
    near(tCdf(value, degrees), expected);
  });

  it.each([
    [0.95, 1, 6.313751514675037],
    [0.95, 2.3, 2.6761263238472344],
    [0.975, 7, 2.364624251592784],
    [0.95, 19_999, 1.64492982276945],
    [0.999, 4.5, 6.421242884295791],
    [0.8, 29, 0.8541919858818557],
    [0.95, 1e6, 1.6448551507220404],
  ])('has the %d quantile with %d degrees of freedom', (probability, degrees, expected) => {
    near(tQuantile(probability, degrees), expected);
  });
});

describe('binomialCdf', () => {
  it.each([
    [6, 23, 0.5, 0.01734483242034912],
    [0, 10, 0.3, 0.028247524900000005],
    [18, 869, 0.5, 2.711618031058278e-225],
    [400, 869, 0.5, 0.010507920649884948],
    [3, 1000, 0.001, 0.9810731665496396],
    [99_999, 200_000, 0.5, 0.49910793905700185],
  ])('of %i in %i at %d', (successes, trials, probability, expected) => {
    near(binomialCdf(successes, trials, probability), expected);
  });
});
