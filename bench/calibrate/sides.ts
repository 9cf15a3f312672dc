import {
  PackedTexts,
  type ClassPredictions,
  type CodedTexts,
  type NumberPredictions,
  type Predictions,
} from '../../shared/evaluation/index.js';
import type { Sides } from '../../shared/gate/contest.js';

/** What a test set says of its rows. */
export interface RowFacts {
  readonly weights?: Float64Array | null;
  readonly columns?: ReadonlyMap<string, CodedTexts>;
}

const idsOfSize = new Map<number, PackedTexts>();

/** "000000", "000001" …; the same object for the same size, so that they are ranked once. */
function idsOf(rows: number): PackedTexts {
  const known = idsOfSize.get(rows);
  if (known) return known;
  const ids = PackedTexts.of(Array.from({ length: rows }, (_, row) => String(row).padStart(6, '0')));
  idsOfSize.set(rows, ids);
  return ids;
}

/** Two files of one text would be one training to the gate. */
let files = 0;

function factsOf(rows: number, { weights = null, columns = new Map<string, CodedTexts>() }: RowFacts) {
  return { ids: idsOf(rows), weights, columns, source: String(files++) };
}

/** Answers in classes "0", "1" …; of two, "1" is the positive one. */
export function classesSide(
  classes: number,
  labels: Int32Array,
  predicted: Int32Array,
  scores: readonly Float64Array[] | null = null,
  facts: RowFacts = {},
): ClassPredictions {
  return {
    ...factsOf(labels.length, facts),
    task: 'classification',
    classes: Array.from({ length: classes }, (_, k) => String(k)),
    labels,
    predicted,
    scores,
    positive: classes === 2 ? '1' : null,
  };
}

/** Two classes by the score of the positive one. */
export function scoredSide(labels: Int32Array, score: Float64Array, facts: RowFacts = {}): ClassPredictions {
  const predicted = new Int32Array(score.length);
  const other = new Float64Array(score.length);
  for (let row = 0; row < score.length; row++) {
    predicted[row] = score[row]! > 0.5 ? 1 : 0;
    other[row] = 1 - score[row]!;
  }
  return classesSide(2, labels, predicted, [other, score], facts);
}

export function numbersSide(
  labels: Float64Array,
  predicted: Float64Array,
  facts: RowFacts = {},
): NumberPredictions {
  // Only a fingerprint reads the labels' texts.
  return {
    ...factsOf(labels.length, facts),
    task: 'regression',
    labels,
    labelTexts: idsOf(labels.length),
    predicted,
  };
}

/** @param runs  of both sides, beside the main ones */
export function sidesOf(
  candidate: Predictions,
  baseline: Predictions,
  runs: {
    readonly candidate: readonly Predictions[];
    readonly baseline: readonly Predictions[];
  } | null = null,
): Sides {
  const named = { digest: '', reference: '' };
  return {
    candidate: { ...named, predictions: candidate, runs: runs?.candidate ?? [] },
    baseline: { ...named, predictions: baseline, runs: runs?.baseline ?? [], how: 'named' },
  };
}
