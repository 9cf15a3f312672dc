import type { CellMetric, MetricAtCounts } from './cell-metric.js';
import { total, type ClassCounts } from './class-counts.js';
import { influenceOf, noPartials } from './influence.js';

/** Both are defined where no row was left out. */
export const agreementCellMetrics: readonly CellMetric[] = [
  { name: 'matthews_corrcoef', of: matthews },
  { name: 'cohen_kappa', of: kappa },
];

/** Gorodkin 2004 (Computational Biology and Chemistry 28:367-374), the K-class correlation; 0 where it is 0/0. */
function matthews(counts: ClassCounts): MetricAtCounts {
  const { rows, actual, predicted, correct } = counts;
  const right = total(correct);
  const covariance = right * rows - dot(actual, predicted);
  const actualSpread = rows ** 2 - dot(actual, actual);
  const predictedSpread = rows ** 2 - dot(predicted, predicted);
  const spread = Math.sqrt(actualSpread * predictedSpread);
  const partials = noPartials(actual.length);
  if (!(spread > 0)) return { value: 0, influence: influenceOf(counts, partials) };
  const value = covariance / spread;
  for (let k = 0; k < actual.length; k++) {
    partials.actual[k] = -predicted[k]! / spread + (value * actual[k]!) / actualSpread;
    partials.predicted[k] = -actual[k]! / spread + (value * predicted[k]!) / predictedSpread;
    partials.correct[k] = rows / spread;
  }
  const byRows = right / spread - value * rows * (1 / actualSpread + 1 / predictedSpread);
  return { value, influence: influenceOf(counts, { ...partials, rows: byRows }) };
}

/** Cohen 1960 (Educational and Psychological Measurement 20:37-46); NaN where chance leaves no disagreement. */
function kappa(counts: ClassCounts): MetricAtCounts {
  const { rows, actual, predicted, correct } = counts;
  const agreeingByChance = dot(actual, predicted) / rows;
  const observed = rows - total(correct);
  const expected = rows - agreeingByChance;
  const partials = noPartials(actual.length);
  if (expected === 0) return { value: NaN, influence: influenceOf(counts, partials) };
  const slope = observed / expected ** 2;
  for (let k = 0; k < actual.length; k++) {
    partials.actual[k] = (-slope * predicted[k]!) / rows;
    partials.predicted[k] = (-slope * actual[k]!) / rows;
    partials.correct[k] = 1 / expected;
  }
  const byRows = slope * (1 + agreeingByChance / rows) - 1 / expected;
  return {
    value: 1 - observed / expected,
    influence: influenceOf(counts, { ...partials, rows: byRows }),
  };
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < a.length; k++) sum += a[k]! * b[k]!;
  return sum;
}
