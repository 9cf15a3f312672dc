import type { ClassEvidence, ClassLoss } from './class-evidence.js';
import { scoreShare, type ClassMetric, type Metric } from './metric.js';
import { meanOfValues } from '../statistics/sums.js';

/** Whether a metric is a loss of scores, which have to be probabilities. */
export function isScoreLoss({ name }: Pick<Metric, 'name'>): boolean {
  return lossMetrics.some((loss) => loss.name === name);
}

export const lossMetrics: readonly ClassMetric[] = [
  loss('log_loss', -Math.log(Number.EPSILON)),
  // Of scores that sum to 1; two classes reach 1 only.
  loss('brier', 2),
];

function loss(name: ClassLoss, worst: number): ClassMetric {
  const compute = (evidence: ClassEvidence) =>
    evidence.isComplete && evidence.predictions.classes.length > 1
      ? meanOfValues(evidence.losses(name), evidence.predictions.weights)
      : null;
  return { ...scoreShare(name, compute), greaterIsBetter: false, bounds: [0, worst] };
}
