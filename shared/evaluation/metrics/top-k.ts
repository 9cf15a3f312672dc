import { meanOf } from '../statistics/compensated-sum.js';
import type { ClassPredictions } from '../predictions.js';
import { scoreShare, type ClassMetric } from './metric.js';

/** Share of rows whose true class is among the k greatest scores; defined where the classes outnumber k. */
export const topKMetrics: readonly ClassMetric[] = [2, 3, 5].map((k) =>
  scoreShare(`top_${k}_accuracy`, ({ predictions }) =>
    predictions.classes.length > k
      ? meanOf(predictions.labels.length, (row) => (isAmongTop(k, predictions, row) ? 1 : 0))
      : null,
  ),
);

/** Of equal scores, scikit-learn puts the higher class first. */
function isAmongTop(k: number, { labels, scores }: ClassPredictions, row: number): boolean {
  const label = labels[row]!;
  const own = scores![label]![row]!;
  let ahead = 0;
  scores!.forEach((column, other) => {
    if (column[row]! > own || (column[row] === own && other > label)) ahead++;
  });
  return ahead < k;
}
