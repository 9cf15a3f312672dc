import type { ClassPredictions } from '../predictions.js';

/** Shape [n]: -ln of the true class's score, in nats, clipped to [2^-52, 1 - 2^-52]; rows are not renormalised. */
export function logLosses({ labels, scores }: ClassPredictions): Float64Array {
  const losses = new Float64Array(labels.length);
  for (let row = 0; row < losses.length; row++) losses[row] = logLoss(scores![labels[row]!]![row]!);
  return losses;
}

/** Of the true class's score, in nats. */
export function logLoss(score: number): number {
  return -Math.log(Math.min(Math.max(score, Number.EPSILON), 1 - Number.EPSILON));
}

/** Shape [n], Brier 1950: squared error of the positive class for two classes, of all classes together for more. */
export function brierLosses({ classes, labels, scores, positive }: ClassPredictions): Float64Array {
  const losses = new Float64Array(labels.length);
  classes.forEach((name, k) => {
    if (positive !== null && name !== positive) return;
    const column = scores![k]!;
    for (let row = 0; row < losses.length; row++) {
      const error = column[row]! - Number(labels[row] === k);
      losses[row]! += error * error;
    }
  });
  return losses;
}
