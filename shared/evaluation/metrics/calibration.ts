import type { ClassPredictions } from '../predictions.js';
import { greatest } from '../reading/scores.js';
import { sumOf } from '../statistics/compensated-sum.js';
import { scoreShare, type ClassMetric } from './metric.js';

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
 * Expected calibration error (Naeini et al. 2015; Guo et al. 2017): over 15 bins of equal width, the mean distance
 * between confidence and how often it is right, weighted by rows. A bin holds its lower edge; the last also holds 1.
 *
 * Two classes: confidence is the positive class's score, right is "the row is positive". More: confidence is the
 * greatest score, right is "that class is the true one".
 */
function expectedCalibrationError({ classes, labels, scores, positive }: ClassPredictions): number {
  const bins = Array.from({ length: BINS }, () => ({ confidence: [] as number[], right: 0 }));
  const positiveIndex = positive === null ? null : classes.indexOf(positive);
  labels.forEach((label, row) => {
    const judged = positiveIndex ?? greatest(scores!, row);
    const confidence = scores![judged]![row]!;
    const bin = bins[Math.min(Math.max(Math.floor(confidence * BINS), 0), BINS - 1)]!;
    bin.confidence.push(confidence);
    if (label === judged) bin.right++;
  });
  return sumOf(BINS, (b) => {
    const { confidence, right } = bins[b]!;
    return Math.abs(right - sumOf(confidence.length, (i) => confidence[i]!)) / labels.length;
  });
}
