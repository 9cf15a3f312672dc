import type { ClassEvidence } from '../metrics/class-evidence.js';
import type { ClassFamily } from './family.js';
import { centred, fromRowGains, gainsOf } from './means.js';
import { sumOfValues } from '../statistics/index.js';
import type { MetricChoice } from './choice.js';

/** Means of one loss a row: by the paired t interval of the rows' losses. */
export const lossFamily: ClassFamily = {
  metrics: ['log_loss', 'brier'],
  compare: (pair, choice, confidence) => {
    const saved = gainsOf(lossesOf(pair.candidate, choice), lossesOf(pair.baseline, choice), -1);
    const difference = sumOfValues(saved) / saved.length;
    const [least, most] = choice.metric.bounds;
    return fromRowGains(saved, difference, pair.sameScores, confidence, most - least);
  },
  influence: (evidence, choice) => centred(lossesOf(evidence, choice), evidence.predictions.weights),
};

function lossesOf(evidence: ClassEvidence, { metric }: MetricChoice): Float64Array {
  return evidence.losses(metric.name as 'log_loss' | 'brier');
}
