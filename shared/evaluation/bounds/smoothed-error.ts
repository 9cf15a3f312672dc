import { focusOf, type MetricChoice } from '../comparisons/index.js';
import type { ClassPredictions } from '../predictions.js';
import { countClasses, findCellMetric, influenceAt, PSEUDO_ROWS, smoothed } from '../statistics/index.js';

/**
 * Standard error of one model's confusion-matrix metric by the delta method, with pseudo-rows spread evenly over the
 * matrix as in `smoothedDelta`: a class that was never missed in a few rows is not proven to be never missed.
 */
export function smoothedError(predictions: ClassPredictions, choice: MetricChoice): number {
  const { classes, labels, predicted } = predictions;
  const size = classes.length;
  const counts = countClasses(size, labels, predicted, null);
  const metric = findCellMetric(choice.metric.name)!;
  const { influence } = metric.of(smoothed(counts, PSEUDO_ROWS), focusOf(choice, predictions));
  let [sum, squares] = [0, 0];
  const add = (label: number, answer: number, weight: number) => {
    const part = influenceAt(influence, label, answer);
    sum += weight * part;
    squares += weight * part ** 2;
  };
  for (let row = 0; row < labels.length; row++) add(labels[row]!, predicted[row]!, 1);
  for (let label = 0; label < size; label++) {
    for (let answer = 0; answer < size; answer++) add(label, answer, PSEUDO_ROWS / size ** 2);
  }
  const rows = labels.length + PSEUDO_ROWS;
  return Math.sqrt((squares / rows - (sum / rows) ** 2) / rows);
}
