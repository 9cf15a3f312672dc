import { endOfTie, IS_POSITIVE, rankFlags } from '../ranks.js';

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
 *
 * @param order       shape [n], rows by ascending score
 * @param scores      shape [n]
 * @param isPositive  shape [n], 1 or 0
 */
export function averagePrecisionInfluence(
  order: Uint32Array,
  scores: Float64Array,
  isPositive: Uint8Array,
): AveragePrecision {
  const rows = order.length;
  let positives = 0;
  for (let row = 0; row < rows; row++) positives += isPositive[row]!;
  const influence = new Float64Array(rows);
  if (positives === 0) return { value: 0, influence };
  const flags = rankFlags(order, scores, isPositive);
  let found = positives;
  let falseAlarms = rows - positives;
  let sum = 0;
  let lift = 0;
  let drop = 0;
  for (let start = 0; start < rows;) {
    const end = endOfTie(flags, start);
    let tied = 0;
    for (let rank = start; rank < end; rank++) tied += flags[rank]! & IS_POSITIVE;
    const alarms = found + falseAlarms;
    const precision = found / alarms;
    sum += tied * precision;
    lift += (tied * falseAlarms) / alarms ** 2;
    drop += (tied * found) / alarms ** 2;
    for (let rank = start; rank < end; rank++) {
      influence[order[rank]!] = flags[rank]! & IS_POSITIVE ? precision + lift : -drop;
    }
    found -= tied;
    falseAlarms -= end - start - tied;
    start = end;
  }
  const value = sum / positives;
  const scale = rows / positives;
  for (let row = 0; row < rows; row++) {
    influence[row] = scale * (influence[row]! - (isPositive[row] === 1 ? value : 0));
  }
  return { value, influence };
}
