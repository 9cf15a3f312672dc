import { IS_TIED, type RankedRows } from '../ranks.js';
import { placementsOf } from './placements.js';

export interface MulticlassArea {
  /** NaN where a class has no rows. */
  readonly area: number;
  /** Shape [n]: what each row adds to the area's variance, for `stratifiedVariance` over the labels. */
  readonly influence: Float64Array;
}

/** Classes count alike, or by their rows. */
export type Weighting = 'macro' | 'weighted';

/**
 * Mean of each class's AUC against all others. Each row carries its placements in every class's column.
 * @param ranks   of each class's scores
 * @param labels  shape [n]
 */
export function ovrInfluence(
  ranks: readonly RankedRows[],
  labels: Int32Array,
  weighting: Weighting,
): MulticlassArea {
  const rows = labels.length;
  const rowsOf = rowsByClass(labels, ranks.length);
  const influence = new Float64Array(rows);
  let area = 0;
  for (let k = 0; k < ranks.length; k++) {
    const column = placementsOf(ranks[k]!);
    const share = weighting === 'macro' ? 1 / ranks.length : rowsOf[k]! / rows;
    const ofPositive = share / rowsOf[k]!;
    const ofNegative = share / (rows - rowsOf[k]!);
    for (let row = 0; row < rows; row++) {
      influence[row]! += column.values[row]! * (labels[row] === k ? ofPositive : ofNegative);
    }
    area += share * column.area;
  }
  return { area, influence };
}

/**
 * Mean over all pairs of classes of the two classes' AUC among the pair's rows (Hand & Till 2001, Machine Learning
 * 45:171-186), by one pass over each class's column that counts the rows below by class.
 *
 * @param ranks, labels  as in `ovrInfluence`
 * @param weighting      of pairs: alike, or by their rows
 */
export function ovoInfluence(
  ranks: readonly RankedRows[],
  labels: Int32Array,
  weighting: Weighting,
): MulticlassArea {
  const classes = ranks.length;
  const rowsOf = rowsByClass(labels, classes);
  const influence = new Float64Array(labels.length);
  let area = 0;
  for (let own = 0; own < classes; own++) {
    // The part of (own, other) pairs of rows in the whole mean; each pair of classes is met from both sides.
    const perPair = rowsOf.map((count, other) => {
      if (other === own) return 0;
      const share =
        weighting === 'macro'
          ? 1 / (classes * (classes - 1))
          : (rowsOf[own]! + count) / (2 * (classes - 1) * labels.length);
      return share / (rowsOf[own]! * count);
    });
    area += addColumn(ranks[own]!, labels, own, perPair, rowsOf[own]!, influence);
  }
  return { area, influence };
}

/** Adds one class's column to `influence`. @returns the column's part of the area */
function addColumn(
  rankedRows: RankedRows,
  labels: Int32Array,
  own: number,
  perPair: Float64Array,
  ownRows: number,
  influence: Float64Array,
): number {
  const { order } = rankedRows;
  const ranked = rankedLabels(rankedRows, labels);
  const below = new Float64Array(perPair.length);
  const tied = new Float64Array(perPair.length);
  let area = 0;
  for (let start = 0, end = 0; start < ranked.length; start = end) {
    do tied[ranked[end++]! >> 1]! += 1;
    while (end < ranked.length && ranked[end]! & 1);
    let ofOwn = 0;
    if (tied[own]! > 0) {
      for (let k = 0; k < perPair.length; k++) ofOwn += perPair[k]! * (below[k]! + tied[k]! / 2);
    }
    area += tied[own]! * ofOwn;
    const beatenBy = ownRows - below[own]! - tied[own]! / 2;
    for (let rank = start; rank < end; rank++) {
      const label = ranked[rank]! >> 1;
      influence[order[rank]!]! += label === own ? ofOwn : perPair[label]! * beatenBy;
    }
    for (let rank = start; rank < end; rank++) {
      const label = ranked[rank]! >> 1;
      below[label]! += 1;
      tied[label] = 0;
    }
  }
  return area;
}

/** Shape [n], in rank order: twice the label, and 1 more where the score equals that of the row before. */
export function rankedLabels({ order, flags }: RankedRows, labels: Int32Array): Int32Array {
  const ranked = new Int32Array(order.length);
  for (let rank = 0; rank < order.length; rank++) {
    ranked[rank] = labels[order[rank]!]! * 2 + (flags[rank]! & IS_TIED ? 1 : 0);
  }
  return ranked;
}

/** Shape [K]. */
export function rowsByClass(labels: Int32Array, classes: number): Float64Array {
  const rows = new Float64Array(classes);
  for (let row = 0; row < labels.length; row++) rows[labels[row]!]! += 1;
  return rows;
}
