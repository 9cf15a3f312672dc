import type { ClassPredictions } from '../predictions.js';

/** Two classes among themselves. */
export interface PairArea {
  /** The mean of both classes' area under the ROC curve among the pair's rows. */
  readonly area: number;
  /** Rows of both classes. */
  readonly rows: number;
}

/**
 * Hand & Till 2001, of unweighted rows. One pass through each class's ranking counts its rows against every other
 * class, so that no pair is sorted on its own.
 *
 * @param ranking  class index → rows in ascending order of its score
 */
export function pairAreas(
  predictions: ClassPredictions,
  ranking: (classIndex: number) => Uint32Array,
): PairArea[] {
  const size = predictions.classes.length;
  const rowsOf = new Float64Array(size);
  for (let row = 0; row < predictions.labels.length; row++) rowsOf[predictions.labels[row]!]! += 1;
  const halfPairs = predictions.classes.map((_, k) => countHalfPairs(predictions, k, ranking(k)));
  const areaOf = (k: number, other: number) => halfPairs[k]![other]! / 2 / (rowsOf[k]! * rowsOf[other]!);
  const pairs: PairArea[] = [];
  for (let a = 0; a < size; a++) {
    for (let b = a + 1; b < size; b++) {
      pairs.push({ area: (areaOf(a, b) + areaOf(b, a)) / 2, rows: rowsOf[a]! + rowsOf[b]! });
    }
  }
  return pairs;
}

/** Shape [K]: pairs of a row of class k with a lower scored row of each other class, twice; ties once. */
function countHalfPairs(
  { classes, labels, scores }: ClassPredictions,
  k: number,
  ranking: Uint32Array,
): Float64Array {
  const { sortedScores, sortedLabels } = inOrder(scores![k]!, labels, ranking);
  const halfPairs = new Float64Array(classes.length);
  const below = new Float64Array(classes.length);
  const tied = new Float64Array(classes.length);
  let from = 0;
  while (from < ranking.length) {
    const score = sortedScores[from]!;
    let to = from;
    for (; to < ranking.length && sortedScores[to] === score; to++) tied[sortedLabels[to]!]! += 1;
    const own = tied[k]!;
    if (own > 0) {
      for (let other = 0; other < halfPairs.length; other++) {
        halfPairs[other]! += own * (2 * below[other]! + tied[other]!);
      }
    }
    for (; from < to; from++) {
      below[sortedLabels[from]!]! += 1;
      tied[sortedLabels[from]!] = 0;
    }
  }
  return halfPairs;
}

/** Loops that do nothing else: their scattered reads overlap. */
function inOrder(scores: Float64Array, labels: Int32Array, ranking: Uint32Array) {
  const sortedScores = new Float64Array(ranking.length);
  for (let i = 0; i < ranking.length; i++) sortedScores[i] = scores[ranking[i]!]!;
  const sortedLabels = new Int32Array(ranking.length);
  for (let i = 0; i < ranking.length; i++) sortedLabels[i] = labels[ranking[i]!]!;
  return { sortedScores, sortedLabels };
}
