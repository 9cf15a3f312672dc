import { meanOf, varianceOf } from './compensated-sum.js';

/** One model's scores of one class, and each row's share of its AUC. */
export interface Placements {
  readonly area: number;
  /**
   * Shape [n]. A positive row: the share of negatives that it beats. A negative row: the share of positives that beat
   * it. Ties count half (midranks).
   */
  readonly values: Float64Array;
}

/**
 * Placement values of DeLong, DeLong & Clarke-Pearson 1988 (Biometrics 44:837-845), found by ranks in O(n log n) as in
 * Sun & Xu 2014 (IEEE Signal Processing Letters 21:1389-1393).
 *
 * @param scores      shape [n]
 * @param isPositive  shape [n]; both kinds of rows must occur
 */
export function placements(scores: Float64Array, isPositive: (row: number) => boolean): Placements {
  const positives = scores.filter((_, row) => isPositive(row)).sort();
  const negatives = scores.filter((_, row) => !isPositive(row)).sort();
  const values = scores.map((score, row) =>
    isPositive(row)
      ? midrank(negatives, score) / negatives.length
      : 1 - midrank(positives, score) / positives.length,
  );
  const sum = meanOf(values.length, (row) => (isPositive(row) ? values[row]! : 0)) * values.length;
  return { area: sum / positives.length, values };
}

/**
 * Variance of a statistic that is the sum over rows of `influence`, where the number of rows of each class is fixed.
 * For one AUC, or the difference of two, with influence = placement / rows of the class, it is DeLong's S10/P + S01/N;
 * for a mean of one-versus-rest AUCs each row carries its part of every class.
 *
 * @param influence  shape [n]
 * @param strata     shape [n], the class of each row, each class of two rows or more
 * @param classes    number of classes
 */
export function stratifiedVariance(influence: Float64Array, strata: Int32Array, classes: number): number {
  let variance = 0;
  for (let k = 0; k < classes; k++) {
    const own = influence.filter((_, row) => strata[row] === k);
    if (own.length > 0) variance += own.length * varianceOf(own.length, (i) => own[i]!);
  }
  return variance;
}

/** Values below `score`, an equal one counting half. */
function midrank(sorted: Float64Array, score: number): number {
  return (countWhere(sorted, (value) => value < score) + countWhere(sorted, (value) => value <= score)) / 2;
}

/** Length of the leading part of `sorted` for which `holds` (by bisection). */
function countWhere(sorted: Float64Array, holds: (value: number) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(sorted[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}
