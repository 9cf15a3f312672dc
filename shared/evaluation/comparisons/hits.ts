import type { ClassEvidence } from '../metrics/class-evidence.js';
import type { PairedClasses } from '../pairing/index.js';
import { exactMcNemar, normalQuantile, tangoInterval, tangoPValue } from '../statistics/index.js';
import { cellInfluence } from './cells.js';
import { focusOf, type MetricChoice } from './choice.js';
import type { SignedRows } from './effective-rows.js';
import type { PairedEvidence } from './evidence.js';
import type { ClassFamily } from './family.js';
import { centred } from './means.js';

/** Shares of rows that are right, all of them or those of one class: by Tango's score interval. */
export const hitFamily: ClassFamily = {
  metrics: ['accuracy', 'recall'],
  compare: (pair, choice, confidence) =>
    compareHits(countPairs(hitsOf(pair, choice)!), pair.samePredictions, confidence),
  influence: cellInfluence,
};

const TOP_K = /^top_(\d+)_accuracy$/;

/** The true class among the k greatest scores: the same, row by row. */
export const topKFamily: ClassFamily = {
  metrics: [2, 3, 5].map((k) => `top_${k}_accuracy`),
  compare: (pair, choice, confidence) =>
    compareHits(countPairs(hitsOf(pair, choice)!), pair.sameScores, confidence),
  influence: (evidence, choice) =>
    centred(Float64Array.from(topHits(evidence, choice)), evidence.predictions.weights),
};

/** Rows that only the candidate has right (1) or only the baseline (-1); null for a metric that is no share of rows. */
export function hitsOf(pair: PairedClasses, choice: MetricChoice): SignedRows | null {
  if (TOP_K.test(choice.metric.name)) {
    const [after, before] = [topHits(pair.candidate, choice), topHits(pair.baseline, choice)];
    return { signs: after.map((hit, row) => hit - before[row]!), counted: null };
  }
  if (!hitFamily.metrics.includes(choice.metric.name)) return null;
  const { labels } = pair;
  const after = pair.candidate.predictions.predicted;
  const before = pair.baseline.predictions.predicted;
  const signs = new Int8Array(labels.length);
  for (let row = 0; row < signs.length; row++) {
    const label = labels[row]!;
    // Not by conditions: which of them holds can't be foreseen.
    signs[row] = Number(after[row] === label) - Number(before[row] === label);
  }
  const focus = focusOf(choice, pair.candidate.predictions);
  return { signs, counted: focus === null ? null : pair.candidate.isPositive(focus) };
}

/** 1 where a row is a hit, shape [n]. */
function topHits({ labelRanks }: ClassEvidence, { metric }: MetricChoice): Int8Array {
  const k = Number(TOP_K.exec(metric.name)![1]);
  const hits = new Int8Array(labelRanks.length);
  for (let row = 0; row < hits.length; row++) hits[row] = Number(labelRanks[row]! < k);
  return hits;
}

export interface HitCounts {
  /** Pairs. */
  readonly rows: number;
  /** Pairs where only the baseline is right. */
  readonly losses: number;
  /** Pairs where only the candidate is right. */
  readonly gains: number;
}

function countPairs({ signs, counted }: SignedRows): HitCounts {
  let [rows, losses, gains] = [0, 0, 0];
  for (let row = 0; row < signs.length; row++) {
    const count = counted === null ? 1 : counted[row]!;
    rows += count;
    gains += count * Number(signs[row]! > 0);
    losses += count * Number(signs[row]! < 0);
  }
  return { rows, losses, gains };
}

function compareHits(counts: HitCounts, isUnchanged: boolean, confidence: number): PairedEvidence {
  const { losses, gains } = counts;
  const evidence = evidenceOfHits(counts, isUnchanged, confidence);
  if (losses + gains === 0) return evidence;
  const p = exactMcNemar(losses, gains).toPrecision(2);
  const aside = `${losses} lost, ${gains} won, exact McNemar p=${p}`;
  return { ...evidence, aside };
}

/** @param counts  whole, or effective ones of rows that count differently; at least one pair */
export function evidenceOfHits(
  { rows, losses, gains }: HitCounts,
  isUnchanged: boolean,
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
