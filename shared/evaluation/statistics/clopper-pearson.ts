import { betaQuantile } from './distributions.js';
import type { Interval } from './interval.js';

/**
 * Exact bounds of a proportion (Clopper & Pearson 1934), by quantiles of the beta distribution.
 * @param confidence  one-sided, of each bound
 */
export function clopperPearson(successes: number, trials: number, confidence: number): Interval {
  const failures = trials - successes;
  const lower = successes === 0 ? 0 : betaQuantile(1 - confidence, successes, failures + 1);
  const upper = failures === 0 ? 1 : betaQuantile(confidence, successes + 1, failures);
  return [lower, upper];
}
