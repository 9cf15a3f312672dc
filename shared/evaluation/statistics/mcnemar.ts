import { binomialCdf } from './distributions.js';

/**
 * Exact two-sided McNemar test (McNemar 1947, the binomial form): are losses and gains equally likely?
 * @returns the p value; 1 where no pair is discordant
 */
export function exactMcNemar(losses: number, gains: number): number {
  const discordant = losses + gains;
  if (discordant === 0) return 1;
  return Math.min(1, 2 * binomialCdf(Math.min(losses, gains), discordant, 0.5));
}
