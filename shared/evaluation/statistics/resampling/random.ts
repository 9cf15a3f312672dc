import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import { sha256 } from '../../../files/index.js';

export type { RandomGenerator };

/** How often to draw, and from which numbers: the same seed gives the same draws on every machine. */
export interface Resampling {
  readonly resamples: number;
  readonly seed: string;
}

/** @param seed  any text; its sha256 is the generator's state */
export function seededRandom(seed: string): RandomGenerator {
  const digest = sha256(seed);
  const state = [0, 8, 16, 24].map((at) => Number.parseInt(digest.slice(at, at + 8), 16) | 0);
  return xoroshiro128plusFromState(state);
}

/** Of mean 0 and variance 1 (Marsaglia & Bray 1964, the polar method). */
function normal(random: RandomGenerator): number {
  for (;;) {
    const x = 2 * uniformFloat64(random) - 1;
    const y = 2 * uniformFloat64(random) - 1;
    const square = x * x + y * y;
    if (square > 0 && square < 1) return x * Math.sqrt((-2 * Math.log(square)) / square);
  }
}

/** From this variance on, a binomial number is drawn as a normal one, corrected for its skew. */
const LEAST_NORMAL_VARIANCE = 30;

/**
 * Binomial number of successes. Up to a variance of 30 it is exact, by inversion; beyond, a normal number with the first
 * term of its Cornish-Fisher expansion (1938), whose error is far below the noise of any number of resamples.
 */
export function binomial(random: RandomGenerator, trials: number, probability: number): number {
  if (probability > 0.5) return trials - binomial(random, trials, 1 - probability);
  const variance = trials * probability * (1 - probability);
  if (variance < LEAST_NORMAL_VARIANCE) return invertedBinomial(random, trials, probability);
  const z = normal(random);
  const skew = ((1 - 2 * probability) * (z * z - 1)) / 6;
  const successes = Math.round(trials * probability + z * Math.sqrt(variance) + skew);
  return Math.min(Math.max(successes, 0), trials);
}

function invertedBinomial(random: RandomGenerator, trials: number, probability: number): number {
  const odds = probability / (1 - probability);
  let chance = Math.exp(trials * Math.log1p(-probability));
  let left = uniformFloat64(random);
  let successes = 0;
  while (left >= chance && successes < trials) {
    left -= chance;
    successes++;
    chance *= (odds * (trials - successes + 1)) / successes;
  }
  return successes;
}

/** Cumulative probabilities of 0, 1, 2 … of the Poisson distribution of mean 1, times 2^32; the last is 2^32. */
const POISSON_LIMITS = poissonLimits();

/** Fills `drawn` with Poisson numbers of mean 1, to 32 bits of their probability. */
export function poissonOnes(random: RandomGenerator, drawn: Uint8Array): void {
  for (let i = 0; i < drawn.length; i++) {
    const uniform = random.next() >>> 0;
    let count = 0;
    while (uniform >= POISSON_LIMITS[count]!) count++;
    drawn[i] = count;
  }
}

function poissonLimits(): Float64Array {
  const limits: number[] = [];
  let chance = Math.exp(-1);
  let cumulative = 0;
  while (chance * 2 ** 32 >= 0.5) {
    cumulative += chance;
    limits.push(cumulative * 2 ** 32);
    chance /= limits.length;
  }
  return Float64Array.of(...limits, 2 ** 32);
}
