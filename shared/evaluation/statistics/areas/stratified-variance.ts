/**
 * Variance of a statistic that is the sum over rows of `influence`, where the number of rows of each class is fixed:
 * the sum over classes of their rows times the influence's variance there. For one AUC, or the difference of two, with
 * influence = placement / rows of the class, it is DeLong's S10/P + S01/N.
 *
 * @param influence  shape [n]
 * @param strata     shape [n], the class of each row, each class of two rows or more (or none)
 * @param classes    number of classes
 */
export function stratifiedVariance(influence: Float64Array, strata: Int32Array, classes: number): number {
  const rows = new Float64Array(classes);
  const means = new Float64Array(classes);
  for (let row = 0; row < influence.length; row++) {
    rows[strata[row]!]! += 1;
    means[strata[row]!]! += influence[row]!;
  }
  for (let k = 0; k < classes; k++) means[k]! /= rows[k]!;
  const squares = new Float64Array(classes);
  const residues = new Float64Array(classes);
  for (let row = 0; row < influence.length; row++) {
    const k = strata[row]!;
    const distance = influence[row]! - means[k]!;
    squares[k]! += distance * distance;
    residues[k]! += distance;
  }
  let variance = 0;
  for (let k = 0; k < classes; k++) {
    if (rows[k] === 0) continue;
    // The residues mend the rounding of the means (Chan, Golub & LeVeque 1983, The American Statistician 37:242-247).
    const spread = Math.max(0, squares[k]! - residues[k]! ** 2 / rows[k]!);
    variance += (spread * rows[k]!) / (rows[k]! - 1);
  }
  return variance;
}
