import { medianOfValues } from './median.js';
import type { NumberMetric } from './metric.js';
import type { NumberEvidence, NumberLoss } from './number-evidence.js';
import { CompensatedSum, meanOfValues, sumOfValues } from '../statistics/sums.js';

type Compute = NumberMetric['compute'];

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
  error('mae', (evidence) => meanLoss(evidence, 'mae')),
  error('mse', (evidence) => meanLoss(evidence, 'mse')),
  error('rmse', (evidence) => Math.sqrt(meanLoss(evidence, 'mse'))),
  error('median_absolute_error', (evidence) =>
    medianOfValues(evidence.losses('mae'), evidence.predictions.weights),
  ),
  /** Of all rows, whatever they weigh. */
  error('max_error', (evidence) => greatest(evidence.losses('mae'))),
  error('mape', (evidence) => meanLoss(evidence, 'mape')),
  explained('r2', (evidence) =>
    shareExplained(evidence, sumOfValues(evidence.losses('mse'), evidence.predictions.weights)),
  ),
  explained('explained_variance', (evidence) =>
    shareExplained(evidence, squaredSpread(evidence.errors, evidence.predictions.weights)),
  ),
];

function meanLoss(evidence: NumberEvidence, name: NumberLoss): number {
  return meanOfValues(evidence.losses(name), evidence.predictions.weights);
}

function greatest(values: Float64Array): number {
  let found = 0;
  for (let i = 0; i < values.length; i++) if (values[i]! > found) found = values[i]!;
  return found;
}

/**
 * 1 - `left` / Σ(label - mean)². Labels that are all equal leave 0 in the denominator: 1 where nothing is left to
 * explain, else 0, as scikit-learn has it. Undefined below two rows.
 */
function shareExplained({ predictions: { labels, weights } }: NumberEvidence, left: number): number | null {
  if (labels.length < 2) return null;
  const spread = squaredSpread(labels, weights);
  if (spread === 0) return left === 0 ? 1 : 0;
  return 1 - left / spread;
}

/** Σ weight × (value - mean)². Exactly 0 where all values are equal, though their mean may be an ulp away from them. */
function squaredSpread(values: Float64Array, weights: Float64Array | null): number {
  if (values.every((value) => value === values[0])) return 0;
  const mean = meanOfValues(values, weights);
  const sum = new CompensatedSum();
  for (let row = 0; row < values.length; row++) {
    const distance = values[row]! - mean;
    sum.add(weights === null ? distance * distance : weights[row]! * distance * distance);
  }
  return sum.value;
}
