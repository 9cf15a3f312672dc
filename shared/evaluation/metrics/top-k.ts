import { scoreShare, type ClassMetric } from './metric.js';
import { CompensatedSum, totalWeight } from '../statistics/sums.js';

/** Share of rows whose true class is among the k greatest scores; defined where the classes outnumber k. */
export const topKMetrics: readonly ClassMetric[] = [2, 3, 5].map((k) =>
  scoreShare(`top_${k}_accuracy`, (evidence) => {
    const { predictions } = evidence;
    if (predictions.classes.length <= k) return null;
    const { labelRanks } = evidence;
    const { weights } = predictions;
    const hits = new CompensatedSum();
    for (let row = 0; row < labelRanks.length; row++)
      if (labelRanks[row]! < k) hits.add(weights === null ? 1 : weights[row]!);
    return hits.value / totalWeight(labelRanks.length, weights);
  }),
);
