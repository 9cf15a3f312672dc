import { brierOf, logLossOf } from '../metrics/losses.js';
import { absoluteError } from '../metrics/regression.js';
import type { ClassPredictions, NumberPredictions, Predictions } from '../predictions.js';
import { pairedT } from '../statistics/index.js';
import type { MetricBounds } from './bounds.js';

/** Below this many rows, Student's interval says little about a loss whose rare large values were not drawn yet. */
const FEWEST_ROWS = 30;

const classLosses: Readonly<Record<string, (predictions: ClassPredictions, row: number) => number>> = {
  log_loss: logLossOf,
  brier: brierOf,
};
const numberLosses: Readonly<Record<string, (predictions: NumberPredictions, row: number) => number>> = {
  mae: absoluteError,
  mse: (predictions, row) => absoluteError(predictions, row) ** 2,
};

/** Means of one loss per row, by Student's interval. */
export const meanLossBounds: MetricBounds = {
  metrics: [...Object.keys(classLosses), ...Object.keys(numberLosses)],
  method: 't',
  of: (metric, predictions, confidence) => {
    if (predictions.ids.length < FEWEST_ROWS) return null;
    const losses = Float64Array.from(predictions.ids, (_, row) => lossOf(metric, predictions, row));
    const { interval, standardError } = pairedT(losses, confidence);
    return standardError > 0 ? interval : null;
  },
};

function lossOf(metric: string, predictions: Predictions, row: number): number {
  return predictions.task === 'classification'
    ? classLosses[metric]!(predictions, row)
    : numberLosses[metric]!(predictions, row);
}
