import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';
import { sha256 } from '../../files/index.js';

/** A stream of random numbers. */
export interface Draws {
  /** Uniform in [low, high). */
  between(low: number, high: number): number;
  /** Of mean 0 and standard deviation 1. */
  normal(): number;
}

/** The same numbers give the same stream on every machine, and neighbours give unrelated ones. */
export function drawsOf(...numbers: readonly number[]): Draws {
  const digest = sha256(numbers.join(' '));
  const state = [0, 8, 16, 24].map((at) => Number.parseInt(digest.slice(at, at + 8), 16) | 0);
  const random = xoroshiro128plusFromState(state);
  const signed = () => random.next() / 2 ** 31;
  let spare: number | null = null;
  return {
    between: (low, high) => low + uniformFloat64(random) * (high - low),
    // Marsaglia and Bray 1964, the polar method.
    normal: () => {
      if (spare !== null) {
        const value = spare;
        spare = null;
        return value;
      }
      for (;;) {
        const x = signed();
        const y = signed();
        const square = x * x + y * y;
        if (square === 0 || square >= 1) continue;
        const radius = Math.sqrt((-2 * Math.log(square)) / square);
        spare = y * radius;
        return x * radius;
      }
    },
  };
}
