import { meanOf, varianceOf } from './compensated-sum.js';
import { tQuantile } from './distributions.js';
import type { Interval } from './interval.js';

export interface MeanDifference {
  readonly mean: number;
  readonly standardError: number;
  /** Bounds of the mean. */
  readonly interval: Interval;
}

/**
 * Mean of paired differences with Student's interval (Student 1908), n - 1 degrees of freedom.
 * @param differences  shape [n], n ≥ 2
 * @param confidence   one-sided, of each bound
 */
export function pairedT(differences: Float64Array, confidence: number): MeanDifference {
  const rows = differences.length;
  const mean = meanOf(rows, (i) => differences[i]!);
  const standardError = Math.sqrt(varianceOf(rows, (i) => differences[i]!) / rows);
  const reach = tQuantile(confidence, rows - 1) * standardError;
  return { mean, standardError, interval: [mean - reach, mean + reach] };
}
