import { normalQuantile } from './distributions.js';
import type { Interval } from './interval.js';

/**
 * Score interval of a proportion (Wilson 1927, Journal of the American Statistical Association 22:209-212).
 * @param trials      at least 1
 * @param confidence  one-sided, of each bound
 */
export function wilson(successes: number, trials: number, confidence: number): Interval {
  const z2 = normalQuantile(confidence) ** 2;
  const failures = trials - successes;
  const middle = successes + z2 / 2;
  const reach = Math.sqrt(z2 * ((successes * failures) / trials + z2 / 4));
  // At the ends the root equals z²/2, but for rounding.
  return [
    successes === 0 ? 0 : (middle - reach) / (trials + z2),
    failures === 0 ? 1 : (middle + reach) / (trials + z2),
  ];
}
