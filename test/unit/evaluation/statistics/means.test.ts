import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  clusterRobust,
  pairedT,
  sumOfValues,
  weightedMean,
} from '../../../../shared/evaluation/statistics/index.js';
import { generate } from '../generated.js';
import { close } from './close.js';

const { y, base, cand } = generate();
const brier = (scores: readonly number[], row: number) => (scores[row]! - y[row]!) ** 2;
const saved = Float64Array.from(y, (_, row) => brier(cand, row) - brier(base, row));

const differences = fc
  .array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 2, maxLength: 50 })
  .map((values) => Float64Array.from(values));

describe('the mean of paired differences', () => {
  it('has the reference standard error and interval', () => {
    const { mean, standardError, interval, degreesOfFreedom } = pairedT(saved, 0.95);
    // The reference gives the mean to ten digits.
    close(mean, -0.0100005369, 5e-11);
    close(standardError, 0.00014363799087371707, 1e-17);
    close(interval[0], -0.010236811314870864, 1e-14);
    close(interval[1], -0.009764262485129137, 1e-14);
    expect(degreesOfFreedom).toBe(19_999);
  });

  it('has no spread where every row differs by the same', () => {
    expect(pairedT(new Float64Array(9).fill(0.1), 0.95).standardError).toBeLessThan(1e-17);
    expect(pairedT(new Float64Array(9), 0.95).interval).toEqual([0, 0]);
  });
});

describe('the weighted mean', () => {
  it('has the reference values', () => {
    const weights = Float64Array.from(y, (_, row) => 1 + (row % 7));
    const { mean, standardError, degreesOfFreedom } = weightedMean(saved, weights, 0.95);
    const effectiveRows = 15999.560001600075;
    close(mean, -0.010043050814405543, 1e-14);
    close(standardError, 0.0001613942639894084 * Math.sqrt(effectiveRows / (effectiveRows - 1)), 1e-15);
    close(degreesOfFreedom, effectiveRows - 1, 1e-8);
  });

  it('is the plain one where weights are equal, whatever their size', () => {
    fc.assert(
      fc.property(differences, fc.double({ min: 0.01, max: 100, noNaN: true }), (values, weight) => {
        const plain = pairedT(values, 0.9);
        const weighted = weightedMean(values, new Float64Array(values.length).fill(weight), 0.9);
        close(weighted.mean, plain.mean, 1e-10);
        close(weighted.standardError, plain.standardError, 1e-10);
        close(weighted.degreesOfFreedom, plain.degreesOfFreedom, 1e-9);
      }),
    );
  });
});

describe('the cluster-robust standard error', () => {
  const centred = (values: Float64Array) => {
    const mean = sumOfValues(values) / values.length;
    return values.map((value) => value - mean);
  };

  it('has the reference value for groups of eight', () => {
    const groups = Int32Array.from(y, (_, row) => Math.floor(row / 8));
    const { standardError, degreesOfFreedom } = clusterRobust(centred(saved), groups, 2500, 0.95);
    close(standardError, 0.00014111215804881868, 1e-16);
    expect(degreesOfFreedom).toBe(2499);
  });

  it("is Student's where each row is its own group, and ignores groups without rows", () => {
    fc.assert(
      fc.property(differences, (values) => {
        const groups = Int32Array.from(values, (_, row) => 2 * row);
        const plain = pairedT(values, 0.9);
        const clustered = clusterRobust(centred(values), groups, 2 * values.length, 0.9);
        close(clustered.standardError, plain.standardError, 1e-10);
        close(clustered.reach, plain.interval[1] - plain.mean, 1e-9);
      }),
    );
  });

  it('grows by the square root of the copies where a group is one row copied', () => {
    fc.assert(
      fc.property(differences, (values) => {
        const copied = Float64Array.from({ length: values.length * 4 }, (_, row) => values[row >> 2]!);
        const groups = Int32Array.from(copied, (_, row) => row >> 2);
        const { standardError } = clusterRobust(centred(copied), groups, values.length, 0.9);
        close(standardError, pairedT(values, 0.9).standardError, 1e-10);
      }),
    );
  });

  it('is undefined for a single group', () => {
    expect(clusterRobust(Float64Array.of(1, -1), new Int32Array(2), 1, 0.95).standardError).toBeNaN();
  });
});

describe('sumOfValues', () => {
  it('keeps what a plain sum loses', () => {
    const terms = Float64Array.of(1, 1e100, 1, -1e100);
    expect(sumOfValues(terms)).toBe(2);
  });
});
