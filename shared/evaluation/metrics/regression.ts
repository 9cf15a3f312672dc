import type { NumberPredictions } from '../predictions.js';
import { meanOf, sumOf } from '../statistics/compensated-sum.js';
import type { NumberMetric } from './metric.js';

type Compute = (predictions: NumberPredictions) => number | null;

const error = (name: string, compute: Compute): NumberMetric => ({
  name,
  task: 'regression',
  greaterIsBetter: false,
  bounds: [0, Infinity],
  needsScores: false,
  compute,
});
const explained = (name: string, compute: Compute): NumberMetric => ({
  ...error(name, compute),
  greaterIsBetter: true,
  bounds: [-Infinity, 1],
});

/** Errors are in the label's unit; `mse` in its square; `mape`, `r2` and `explained_variance` have none. */
export const regressionMetrics: readonly NumberMetric[] = [
  error('mae', (predictions) => meanOverRows(predictions, absoluteError)),
  error('mse', meanSquaredError),
  error('rmse', (predictions) => Math.sqrt(meanSquaredError(predictions))),
  error('median_absolute_error', medianAbsoluteError),
  error('max_error', (predictions) =>
    predictions.labels.reduce((worst, _, row) => Math.max(worst, absoluteError(predictions, row)), 0),
  ),
  /** A label of 0 divides by 2^-52, as scikit-learn does: one such row swamps the mean. */
  error('mape', (predictions) =>
    meanOverRows(
      predictions,
      (all, row) => absoluteError(all, row) / Math.max(Math.abs(all.labels[row]!), Number.EPSILON),
    ),
  ),
  explained('r2', (predictions) => shareExplained(predictions, 0)),
  explained('explained_variance', (predictions) =>
    shareExplained(
      predictions,
      meanOverRows(predictions, ({ labels, predicted }, row) => labels[row]! - predicted[row]!),
    ),
  ),
];

/** In the label's unit. */
export function absoluteError({ labels, predicted }: NumberPredictions, row: number): number {
  return Math.abs(labels[row]! - predicted[row]!);
}

function meanOverRows(
  predictions: NumberPredictions,
  of: (predictions: NumberPredictions, row: number) => number,
): number {
  return meanOf(predictions.labels.length, (row) => of(predictions, row));
}

function meanSquaredError(predictions: NumberPredictions): number {
  return meanOverRows(predictions, (all, row) => absoluteError(all, row) ** 2);
}

/** The mean of the middle two where the rows are even in number. */
function medianAbsoluteError(predictions: NumberPredictions): number {
  const sorted = predictions.labels.map((_, row) => absoluteError(predictions, row)).sort();
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/**
 * 1 - Σ(error - bias)² / Σ(label - mean)². Labels that are all equal leave 0 in the denominator: 1 where nothing is
 * left to explain, else 0, as scikit-learn has it. Undefined below two rows.
 */
function shareExplained({ labels, predicted }: NumberPredictions, bias: number): number | null {
  const rows = labels.length;
  if (rows < 2) return null;
  const mean = meanOf(rows, (row) => labels[row]!);
  const left = sumOf(rows, (row) => (labels[row]! - predicted[row]! - bias) ** 2);
  const spread = sumOf(rows, (row) => (labels[row]! - mean) ** 2);
  if (spread === 0) return left === 0 ? 1 : 0;
  return 1 - left / spread;
}
