import { normalCdf, normalQuantile } from './distributions.js';
import type { Interval } from './interval.js';

/** Halvings of (-1, 1] after which a double can't be halved further near its root. */
const HALVINGS = 80;

/**
 * Score interval for the difference of two paired proportions (Tango 1998, Statistics in Medicine 17:891-908). It keeps
 * its width where no pair is discordant, ±z²/(n + z²), where Wald's and the bootstrap's collapse to nothing.
 *
 * @param pairs       number of pairs, n
 * @param losses      pairs where only the baseline is right
 * @param gains       pairs where only the candidate is right
 * @param confidence  one-sided, of each bound
 * @returns bounds of (gains - losses) / n
 */
export function tangoInterval(pairs: number, losses: number, gains: number, confidence: number): Interval {
  const z = normalQuantile(confidence);
  return [lowerBound(pairs, losses, gains, z), 0 - lowerBound(pairs, gains, losses, z)];
}

/**
 * One-sided p-value of the same score test, of the hypothesis that the true difference is `difference` or more: small
 * where the candidate is proven to be worse than that. The upper bound of `tangoInterval` is below `difference` exactly
 * where this p is below 1 - confidence.
 *
 * @param difference  within (-1, 1)
 */
export function tangoPValue(pairs: number, losses: number, gains: number, difference: number): number {
  const excess = gains - losses - pairs * difference;
  const spread = Math.sqrt(pairs * variance(pairs, losses, gains, difference));
  // Without any spread the excess is 0 as well, or infinitely many times the spread.
  return normalCdf(excess === 0 ? 0 : excess / spread);
}

/** The difference at which the score statistic equals z, by bisection; the statistic falls as the difference grows. */
function lowerBound(pairs: number, losses: number, gains: number, z: number): number {
  let below = -1;
  let above = (gains - losses) / pairs;
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (below + above) / 2;
    const excess = gains - losses - pairs * middle;
    const isBelow = excess > z * Math.sqrt(pairs * variance(pairs, losses, gains, middle));
    if (isBelow) below = middle;
    else above = middle;
  }
  return below;
}

/** Tango's eq. 5: variance of one pair's difference, with the discordance estimated under the given difference. */
function variance(pairs: number, losses: number, gains: number, difference: number): number {
  const b = (2 * pairs - gains + losses) * difference - losses - gains;
  const c = -losses * difference * (1 - difference);
  const root = Math.sqrt(Math.max(0, b * b - 8 * pairs * c));
  // The larger root, in the form that doesn't subtract near-equals.
  const q = b > 0 ? (-2 * c) / (b + root) : (root - b) / (4 * pairs);
  return Math.max(0, 2 * q + difference * (1 - difference));
}
