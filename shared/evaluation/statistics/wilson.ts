import { normalQuantile } from './distributions.js';
import type { Interval } from './interval.js';

/**
 * Score interval of a proportion (Wilson 1927).
 * @param confidence  one-sided, of each bound
 */
export function wilson(successes: number, trials: number, confidence: number): Interval {
  const z = normalQuantile(confidence);
  const share = successes / trials;
  const spread = z * Math.sqrt((share * (1 - share)) / trials + (z / (2 * trials)) ** 2);
  const centre = share + z ** 2 / (2 * trials);
  const scale = 1 + z ** 2 / trials;
  return [Math.max(0, (centre - spread) / scale), Math.min(1, (centre + spread) / scale)];
}
