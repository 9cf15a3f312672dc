import { rankedLabels, rowsByClass, type RankedRows } from '../statistics/index.js';

/** Two classes among themselves. */
export interface PairArea {
  /** The mean of both classes' area under the ROC curve among the pair's rows. */
  readonly area: number;
  /** Rows of both classes. */
  readonly rows: number;
}

/**
 * Hand & Till 2001, of unweighted rows. One pass through each class's ranking counts its rows against every other
 * class, so that no pair is sorted on its own. Whole counts: `ovoInfluence` sums what each row adds to their mean.
 *
 * @param ranks   class index → its scores' ranks
 * @param labels  shape [n]
 */
export function pairAreas(
  classes: number,
  labels: Int32Array,
  ranks: (classIndex: number) => RankedRows,
): PairArea[] {
  const rowsOf = rowsByClass(labels, classes);
  const halfPairs = Array.from(rowsOf, (_, k) => countHalfPairs(classes, k, rankedLabels(ranks(k), labels)));
  const areaOf = (k: number, other: number) => halfPairs[k]![other]! / 2 / (rowsOf[k]! * rowsOf[other]!);
  const pairs: PairArea[] = [];
  for (let a = 0; a < classes; a++) {
    for (let b = a + 1; b < classes; b++) {
      pairs.push({ area: (areaOf(a, b) + areaOf(b, a)) / 2, rows: rowsOf[a]! + rowsOf[b]! });
    }
  }
  return pairs;
}

/**
 * Shape [K]: pairs of a row of class k with a lower scored row of each other class, twice; ties once.
 * @param ranked  as `rankedLabels` gives them
 */
function countHalfPairs(classes: number, k: number, ranked: Int32Array): Float64Array {
  const halfPairs = new Float64Array(classes);
  const below = new Float64Array(classes);
  const tied = new Float64Array(classes);
  for (let start = 0, end = 0; start < ranked.length; start = end) {
    do tied[ranked[end++]! >> 1]! += 1;
    while (end < ranked.length && ranked[end]! & 1);
    const own = tied[k]!;
    if (own > 0) {
      for (let other = 0; other < classes; other++) {
        halfPairs[other]! += own * (2 * below[other]! + tied[other]!);
      }
    }
    for (let rank = start; rank < end; rank++) {
      const label = ranked[rank]! >> 1;
      below[label]! += 1;
      tied[label] = 0;
    }
  }
  return halfPairs;
}
