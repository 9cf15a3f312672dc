import type { ClassEvidence } from '../metrics/class-evidence.js';
import type { PairedClasses } from '../pairing/index.js';
import { normalQuantile, tangoInterval, tangoPValue } from '../statistics/index.js';
import { cellInfluence } from './cells.js';
import { focusOf, type MetricChoice } from './choice.js';
import type { PairedEvidence } from './evidence.js';
import type { ClassFamily } from './family.js';
import { centred } from './means.js';

/** Shares of rows that are right, all of them or those of one class: by Tango's score interval. */
export const hitFamily: ClassFamily = {
  metrics: ['accuracy', 'recall'],
  compare: (pair, choice, confidence) => {
    const { predicted } = pair.candidate.predictions;
    const before = pair.baseline.predictions.predicted;
    const { labels } = pair;
    const focus = focusOf(choice, pair.candidate.predictions);
    const counts = { rows: 0, losses: 0, gains: 0 };
    for (let row = 0; row < labels.length; row++) {
      const label = labels[row]!;
      if (focus !== null && label !== focus) continue;
      counts.rows++;
      const isRight = predicted[row] === label;
      if (isRight === (before[row] === label)) continue;
      if (isRight) counts.gains++;
      else counts.losses++;
    }
    return fromCounts(counts, pair.samePredictions, confidence);
  },
  influence: cellInfluence,
};

/** The true class among the k greatest scores: the same, row by row. */
export const topKFamily: ClassFamily = {
  metrics: [2, 3, 5].map((k) => `top_${k}_accuracy`),
  compare: (pair, choice, confidence) => {
    const after = topHits(pair.candidate, choice);
    const before = topHits(pair.baseline, choice);
    const counts = { rows: after.length, losses: 0, gains: 0 };
    for (let row = 0; row < after.length; row++) {
      if (after[row]! > before[row]!) counts.gains++;
      if (after[row]! < before[row]!) counts.losses++;
    }
    return fromCounts(counts, pair.sameScores, confidence);
  },
  influence: (evidence, choice) => centred(topHits(evidence, choice), evidence.predictions.weights),
};

/** 1 where a row is a hit, shape [n]. */
function topHits({ labelRanks }: ClassEvidence, { metric }: MetricChoice): Float64Array {
  const k = Number(/^top_(\d+)_/.exec(metric.name)![1]);
  const hits = new Float64Array(labelRanks.length);
  for (let row = 0; row < hits.length; row++) hits[row] = labelRanks[row]! < k ? 1 : 0;
  return hits;
}

interface Counts {
  /** Pairs. */
  readonly rows: number;
  /** Pairs where only the baseline is right. */
  readonly losses: number;
  /** Pairs where only the candidate is right. */
  readonly gains: number;
}

function fromCounts(
  { rows, losses, gains }: Counts,
  isUnchanged: PairedClasses['samePredictions'],
  confidence: number,
): PairedEvidence {
  const interval = tangoInterval(rows, losses, gains, confidence);
  return {
    method: 'tango',
    difference: (gains - losses) / rows,
    interval,
    // What the interval's width implies: unlike sqrt(discordance / n), never zero.
    standardError: (interval[1] - interval[0]) / (2 * normalQuantile(confidence)),
    pValue: (limit) => tangoPValue(rows, losses, gains, limit),
    rows,
    isUnchanged,
    tooFew: null,
  };
}
