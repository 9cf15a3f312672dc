import type { ClassPredictions } from '../predictions.js';
import { meanOf, sumOf } from '../statistics/compensated-sum.js';
import type { ClassEvidence } from './class-evidence.js';
import { scoreShare, type ClassMetric } from './metric.js';

export const lossMetrics: readonly ClassMetric[] = [
  loss('log_loss', logLossOf, -Math.log(Number.EPSILON)),
  // Of scores that sum to 1; two classes reach 1 only.
  loss('brier', brierOf, 2),
];

type LossOf = (predictions: ClassPredictions, row: number) => number;

function loss(name: string, of: LossOf, worst: number): ClassMetric {
  const compute = ({ predictions, isComplete }: ClassEvidence) =>
    isComplete && predictions.classes.length > 1
      ? meanOf(predictions.labels.length, (row) => of(predictions, row))
      : null;
  return { ...scoreShare(name, compute), greaterIsBetter: false, bounds: [0, worst] };
}

export function logLossOf({ labels, scores }: ClassPredictions, row: number): number {
  return logLoss(scores![labels[row]!]![row]!);
}

/** -ln of the true class's score, in nats, clipped to [2^-52, 1 - 2^-52]; the row is not renormalised. */
export function logLoss(score: number): number {
  return -Math.log(Math.min(Math.max(score, Number.EPSILON), 1 - Number.EPSILON));
}

/** Brier 1950: squared error of the positive class for two classes, of all classes together for more. */
export function brierOf({ classes, labels, scores, positive }: ClassPredictions, row: number): number {
  const errorOf = (k: number) => (scores![k]![row]! - (labels[row] === k ? 1 : 0)) ** 2;
  return positive === null ? sumOf(classes.length, errorOf) : errorOf(classes.indexOf(positive));
}
