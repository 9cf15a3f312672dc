import { spreadOfMoments, sumOfSpreads, type Spread } from '../spread.js';

/**
 * Spread of a statistic that is the sum over rows of `influence`, where the number of rows of each class is fixed: classes
 * are independent, and each adds its rows' mean, times their number. For one AUC, or the difference of two, with influence
 * = placement / rows of the class, its variance is DeLong's S10/P + S01/N.
 *
 * @param influence  shape [n]
 * @param strata     shape [n], the class of each row, each class of two rows or more (or none)
 * @param classes    number of classes
 */
export function stratifiedSpread(influence: Float64Array, strata: Int32Array, classes: number): Spread {
  const rows = new Float64Array(classes);
  const means = new Float64Array(classes);
  for (let row = 0; row < influence.length; row++) {
    rows[strata[row]!]! += 1;
    means[strata[row]!]! += influence[row]!;
  }
  for (let k = 0; k < classes; k++) means[k]! /= rows[k]!;
  const [sums, squares, cubes, fourths] = [1, 2, 3, 4].map(() => new Float64Array(classes)) as Powers;
  for (let row = 0; row < influence.length; row++) {
    const k = strata[row]!;
    const distance = influence[row]! - means[k]!;
    const square = distance * distance;
    sums[k]! += distance;
    squares[k]! += square;
    cubes[k]! += square * distance;
    fourths[k]! += square * square;
  }
  const parts = [...rows.keys()].flatMap((k) => {
    const count = rows[k]!;
    if (count === 0) return [];
    // The sums of distances mend the rounding of the means (Chan, Golub & LeVeque 1983, The American Statistician 37:242-247).
    const second = Math.max(0, squares[k]! - sums[k]! ** 2 / count) / count;
    const ofMean = spreadOfMoments(count, second, cubes[k]! / count, fourths[k]! / count);
    return [{ ...ofMean, standardError: count * ofMean.standardError }];
  });
  return sumOfSpreads(parts);
}

type Powers = [sums: Float64Array, squares: Float64Array, cubes: Float64Array, fourths: Float64Array];
