import { binomialCdf } from './distributions.js';

/**
 * Two-sided p-value of the exact test that losses and gains are equally likely (McNemar 1947, Psychometrika 12:153-157,
 * with the binomial distribution); 1 without a discordant pair.
 *
 * @param losses  pairs where only the baseline is right
 * @param gains   pairs where only the candidate is right
 */
export function exactMcNemar(losses: number, gains: number): number {
  return Math.min(1, 2 * binomialCdf(Math.min(losses, gains), losses + gains, 0.5));
}
