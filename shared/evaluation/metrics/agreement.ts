import { total, type Confusion } from './confusion.js';
import { share, type ClassMetric } from './metric.js';

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
  const covariance = total(correct) * rows - total(actual.map((count, k) => count * predicted[k]!));
  const actualSpread = rows ** 2 - total(actual.map((count) => count ** 2));
  const predictedSpread = rows ** 2 - total(predicted.map((count) => count ** 2));
  const spread = Math.sqrt(actualSpread * predictedSpread);
  return spread === 0 ? 0 : covariance / spread;
}

/** Cohen 1960: 1 - observed disagreement / disagreement by chance; undefined where chance leaves none. */
function kappa({ rows, actual, predicted, correct }: Confusion): number | null {
  const byChance = rows - total(actual.map((count, k) => count * predicted[k]!)) / rows;
  return byChance === 0 ? null : 1 - (rows - total(correct)) / byChance;
}
