import type { Confusion } from './confusion.js';
import { share, type ClassMetric } from './metric.js';
import { CompensatedSum, sumOfValues } from '../statistics/sums.js';

export const agreementMetrics: readonly ClassMetric[] = [
  {
    ...share('matthews_corrcoef', ({ confusion, isComplete }) => (isComplete ? matthews(confusion) : null)),
    bounds: [-1, 1],
  },
  {
    ...share('cohen_kappa', ({ confusion, isComplete }) => (isComplete ? kappa(confusion) : null)),
    bounds: [-1, 1],
  },
];

/** Gorodkin 2004, the K-class correlation; 0 where it is 0/0. */
function matthews({ rows, actual, predicted, correct }: Confusion): number {
  const covariance = new CompensatedSum();
  for (let k = 0; k < actual.length; k++) covariance.add(correct[k]! * rows - actual[k]! * predicted[k]!);
  const spread = Math.sqrt(pairsApart(rows, actual, actual) * pairsApart(rows, predicted, predicted));
  return spread === 0 ? 0 : covariance.value / spread;
}

/** Cohen 1960: 1 - observed disagreement / disagreement by chance; undefined where chance leaves none. */
function kappa({ rows, actual, predicted, correct }: Confusion): number | null {
  const byChance = pairsApart(rows, actual, predicted) / rows;
  return byChance === 0 ? null : 1 - (rows - sumOfValues(correct)) / byChance;
}

/**
 * Pairs of a row of `a` with a row of `b` that are of different classes: rows² - Σ aₖ bₖ, in the form that is exactly 0
 * where one class is all there is.
 */
function pairsApart(rows: number, a: Float64Array, b: Float64Array): number {
  const pairs = new CompensatedSum();
  for (let k = 0; k < a.length; k++) pairs.add(a[k]! * (rows - b[k]!));
  return pairs.value;
}
