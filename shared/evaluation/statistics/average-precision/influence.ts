import { byRow, countPositives, endOfTie, IS_POSITIVE, type RankedRows } from '../ranks.js';

export interface AveragePrecision {
  /** Mean over positives of the precision at their score; 0 without positives. */
  readonly value: number;
  /** Shape [n]: n times what one more of the row adds to the value; its mean is 0. */
  readonly influence: Float64Array;
}

/**
 * Average precision and its derivative by rows (delta method). With TP and FP the positives and negatives of at least a
 * score, ties included, a positive row adds its own precision less the mean, and lifts the precision of every positive
 * that scores no higher by FP / (TP + FP)²; a negative row lowers those by TP / (TP + FP)².
 */
export function averagePrecisionInfluence({ order, flags }: RankedRows): AveragePrecision {
  const rows = order.length;
  const positives = countPositives(flags);
  if (positives === 0) return { value: 0, influence: new Float64Array(rows) };
  const byRank = new Float64Array(rows);
  let found = positives;
  let sum = 0;
  let lift = 0;
  let drop = 0;
  for (let start = 0; start < rows;) {
    const end = endOfTie(flags, start);
    let tied = 0;
    for (let rank = start; rank < end; rank++) tied += flags[rank]! & IS_POSITIVE;
    const alarms = rows - start;
    const precision = found / alarms;
    const moved = tied / (alarms * alarms);
    sum += tied * precision;
    lift += moved * (alarms - found);
    drop += moved * found;
    for (let rank = start; rank < end; rank++) {
      // A factor, as which of the two it is can't be foreseen: a branch would cost more than the rest.
      const flag = flags[rank]! & IS_POSITIVE;
      byRank[rank] = flag * (precision + lift) - (1 - flag) * drop;
    }
    found -= tied;
    start = end;
  }
  const value = sum / positives;
  const scale = rows / positives;
  for (let rank = 0; rank < rows; rank++) {
    byRank[rank] = scale * (byRank[rank]! - (flags[rank]! & IS_POSITIVE) * value);
  }
  return { value, influence: byRow(byRank, order) };
}
