import type { ClassPredictions } from '../predictions.js';
import { scoreShare, type ClassMetric } from './metric.js';
import { sumOfValues, totalWeight } from '../statistics/sums.js';

const BINS = 15;

export const calibrationMetrics: readonly ClassMetric[] = [
  {
    ...scoreShare('ece', ({ predictions, isComplete }) =>
      isComplete ? expectedCalibrationError(predictions) : null,
    ),
    greaterIsBetter: false,
  },
];

/**
 * Expected calibration error (Naeini et al. 2015; Guo et al. 2017): over bins of equal width, the mean distance
 * between confidence and how often it is right, weighted by rows. A bin holds its lower edge; the last also holds 1.
 *
 * Two classes: confidence is the positive class's score, right is "the row is positive". More: confidence is the
 * greatest score, right is "that class is the true one".
 */
export function expectedCalibrationError(predictions: ClassPredictions, bins = BINS): number {
  const { labels, weights } = predictions;
  const { confidence, judged } = judgedClasses(predictions);
  // Of each bin: what was right less what was claimed, a compensated sum.
  const misses = new Float64Array(bins);
  const lost = new Float64Array(bins);
  for (let row = 0; row < labels.length; row++) {
    const claimed = confidence[row]!;
    const miss = (Number(labels[row] === judged[row]) - claimed) * (weights === null ? 1 : weights[row]!);
    const bin = Math.min(Math.max(Math.floor(claimed * bins), 0), bins - 1);
    const sum = misses[bin]!;
    const next = sum + miss;
    lost[bin]! += Math.abs(sum) >= Math.abs(miss) ? sum - next + miss : miss - next + sum;
    misses[bin] = next;
  }
  const distances = misses.map((miss, bin) => Math.abs(miss + lost[bin]!));
  return sumOfValues(distances) / totalWeight(labels.length, weights);
}

/** Shape [n] each: the class whose score is judged, and that score. */
export function judgedClasses({ classes, labels, scores, positive }: ClassPredictions) {
  const judged = new Int32Array(labels.length);
  if (positive !== null) {
    const index = classes.indexOf(positive);
    return { judged: judged.fill(index), confidence: scores![index]! };
  }
  const confidence = scores![0]!.slice();
  for (let k = 1; k < classes.length; k++) {
    const column = scores![k]!;
    for (let row = 0; row < judged.length; row++) {
      if (column[row]! <= confidence[row]!) continue;
      confidence[row] = column[row]!;
      judged[row] = k;
    }
  }
  return { judged, confidence };
}
