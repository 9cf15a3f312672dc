import type { ClassEvidence } from '../metrics/class-evidence.js';
import {
  CELL_METRICS,
  countClasses,
  findCellMetric,
  influenceAt,
  smoothedDelta,
} from '../statistics/index.js';
import { benefitSign, focusOf, type MetricChoice } from './choice.js';
import { fromSpread } from './evidence.js';
import type { ClassFamily } from './family.js';
import { whyFewRows } from './means.js';

/** Metrics of the confusion matrix: by the smoothed delta method on the paired cells. */
export const cellFamily: ClassFamily = {
  metrics: CELL_METRICS.filter((name) => name !== 'accuracy' && name !== 'recall'),
  compare: (pair, choice, confidence) => {
    const metric = findCellMetric(choice.metric.name)!;
    const focus = focusOf(choice, pair.candidate.predictions);
    const found = smoothedDelta(pair.cells, metric, focus);
    return fromSpread(
      {
        method: 'smoothed-delta',
        difference: benefitSign(choice.metric) * found.difference,
        rows: pair.rows,
        isUnchanged: pair.samePredictions,
        tooFew: whyFewRows(pair.rows),
      },
      found,
      confidence,
    );
  },
  influence: cellInfluence,
};

export function cellInfluence({ predictions }: ClassEvidence, choice: MetricChoice): Float64Array {
  const { classes, labels, predicted, weights } = predictions;
  const focus = focusOf(choice, predictions);
  const counts = countClasses(classes.length, labels, predicted, weights);
  const { influence } = findCellMetric(choice.metric.name)!.of(counts, focus);
  const ofRow = new Float64Array(labels.length);
  for (let row = 0; row < labels.length; row++) {
    ofRow[row] = influenceAt(influence, labels[row]!, predicted[row]!);
  }
  return ofRow;
}
