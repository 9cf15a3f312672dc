import { normalCdf, normalQuantile, tCdf, tQuantile } from './distributions.js';
import { meanOfValues } from './sums.js';

/** What a sample tells of the distribution of an estimate around the true value. */
export interface Spread {
  readonly standardError: number;
  /** With which the standard error is known; Infinity: exactly. */
  readonly degreesOfFreedom: number;
  /** Of the estimate; a mean has its values', over √n. */
  readonly skewness: number;
}

/**
 * Of the mean of `values`, shape [n], n ≥ 2. The degrees of freedom are n - 1 for normal values and fewer where rare large
 * ones make the variance itself uncertain: 2n / (κ - (n - 3)/(n - 1)), κ the kurtosis (O'Neill 2014, The American
 * Statistician 68:282-296).
 */
export function spreadOfMean(values: Float64Array): Spread {
  const rows = values.length;
  const mean = meanOfValues(values);
  // In units of the greatest distance: fourth powers would leave the range of numbers before their root does.
  const unit = greatestDistance(values, mean);
  let [squares, cubes, fourths] = [0, 0, 0];
  for (let row = 0; row < rows; row++) {
    const distance = (values[row]! - mean) / unit;
    const square = distance * distance;
    squares += square;
    cubes += square * distance;
    fourths += square * square;
  }
  const spread = spreadOfMoments(rows, squares / rows, cubes / rows, fourths / rows);
  // A variance beyond that range is none that a gate can tell of.
  return { ...spread, standardError: Math.sqrt((unit * unit * squares) / rows / (rows - 1)) };
}

/** From `mean`; 1 where all values are the same. */
function greatestDistance(values: Float64Array, mean: number): number {
  let greatest = 0;
  for (let row = 0; row < values.length; row++) {
    const distance = Math.abs(values[row]! - mean);
    if (distance > greatest) greatest = distance;
  }
  return greatest === 0 ? 1 : greatest;
}

/** The same from the second, third and fourth central moment, each divided by n. */
export function spreadOfMoments(rows: number, second: number, third: number, fourth: number): Spread {
  const standardError = Math.sqrt(second / (rows - 1));
  if (!(second > 0)) return { standardError, degreesOfFreedom: rows - 1, skewness: 0 };
  const kurtosis = fourth / second ** 2;
  const known = (2 * rows) / (kurtosis - (rows - 3) / (rows - 1));
  const isTighter = known > 0 && known < rows - 1;
  return {
    standardError,
    degreesOfFreedom: isTighter ? known : rows - 1,
    skewness: third / second ** 1.5 / Math.sqrt(rows),
  };
}

/** Of a sum of independent estimates; degrees of freedom by Satterthwaite 1946 (Biometrics Bulletin 2:110-114). */
export function sumOfSpreads(parts: readonly Spread[]): Spread {
  let [variance, uncertainty, third] = [0, 0, 0];
  for (const { standardError, degreesOfFreedom, skewness } of parts) {
    variance += standardError ** 2;
    uncertainty += standardError ** 4 / degreesOfFreedom;
    third += skewness * standardError ** 3;
  }
  return {
    standardError: Math.sqrt(variance),
    degreesOfFreedom: uncertainty > 0 ? variance ** 2 / uncertainty : Infinity,
    skewness: variance > 0 ? third / variance ** 1.5 : 0,
  };
}

/** How far the bounds of an interval lie from the estimate, in standard errors. */
export interface Reaches {
  readonly below: number;
  readonly above: number;
}

/**
 * Student's interval, made wider on the side of the rare values that were not drawn: the statistic is transformed so that
 * its skewness goes (Hall 1992, Journal of the Royal Statistical Society B 54:221-228). Never narrower than Student's.
 *
 * @param confidence  one-sided, of each bound
 */
export function reachesOf({ degreesOfFreedom, skewness }: Spread, confidence: number): Reaches {
  const quantile =
    degreesOfFreedom === Infinity ? normalQuantile(confidence) : tQuantile(confidence, degreesOfFreedom);
  return {
    below: Math.max(quantile, unbend(quantile, skewness)),
    above: Math.max(quantile, unbend(quantile, -skewness)),
  };
}

/**
 * The confidence of an upper bound that lies `distance` standard errors above the estimate, subtracted from 1: a one-sided
 * p-value of "the true value is that much greater, or more".
 */
export function chanceBeyond({ degreesOfFreedom, skewness }: Spread, distance: number): number {
  const least = Math.min(distance, bend(distance, -skewness));
  return degreesOfFreedom === Infinity ? normalCdf(-least) : tCdf(-least, degreesOfFreedom);
}

/** Hall's transformation of a studentised estimate. */
function bend(statistic: number, skewness: number): number {
  return statistic + (skewness * statistic ** 2) / 3 + (skewness ** 2 * statistic ** 3) / 27 + skewness / 6;
}

/** Its inverse, (3/skewness) (∛(1 + skewness (quantile - skewness/6)) - 1), in a form that holds for no skewness too. */
function unbend(quantile: number, skewness: number): number {
  const shifted = quantile - skewness / 6;
  const root = Math.cbrt(1 + skewness * shifted);
  return shifted * (3 / (root * root + root + 1));
}
