import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import quantileOfNormal from '@stdlib/stats-base-dists-normal-quantile';
import quantileOfT from '@stdlib/stats-base-dists-t-quantile';

export { betaQuantile };

/** Standard normal quantile. */
export function normalQuantile(probability: number): number {
  return quantileOfNormal(probability, 0, 1);
}

export function tQuantile(probability: number, degreesOfFreedom: number): number {
  return quantileOfT(probability, degreesOfFreedom);
}
