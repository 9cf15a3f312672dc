import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import cdfOfBinomial from '@stdlib/stats-base-dists-binomial-cdf';
import cdfOfNormal from '@stdlib/stats-base-dists-normal-cdf';
import quantileOfNormal from '@stdlib/stats-base-dists-normal-quantile';
import cdfOfT from '@stdlib/stats-base-dists-t-cdf';
import quantileOfT from '@stdlib/stats-base-dists-t-quantile';

export { betaQuantile };

/** Probability of a standard normal number of at most `value`. */
export function normalCdf(value: number): number {
  return cdfOfNormal(value, 0, 1);
}

/** Standard normal quantile. */
export function normalQuantile(probability: number): number {
  return quantileOfNormal(probability, 0, 1);
}

/** Probability that Student's t is at most `value`. @param degreesOfFreedom  > 0, may be a fraction */
export function tCdf(value: number, degreesOfFreedom: number): number {
  return cdfOfT(value, degreesOfFreedom);
}

/** Quantile of Student's t. @param degreesOfFreedom  > 0, may be a fraction */
export function tQuantile(probability: number, degreesOfFreedom: number): number {
  return quantileOfT(probability, degreesOfFreedom);
}

/** Probability of at most `successes` in `trials`. */
export function binomialCdf(successes: number, trials: number, probability: number): number {
  return cdfOfBinomial(successes, trials, probability);
}
