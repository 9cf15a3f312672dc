import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { sha256 } from '../../files/index.js';

/** A stream of random numbers; the same name gives the same stream on every machine. */
export interface Random {
  /** Uniform in [low, high). */
  between(low: number, high: number): number;
  /** Normal with mean 0 and standard deviation 1. */
  normal(): number;
}

export function randomOf(name: string): Random {
  const generator = xoroshiro128plus(Number.parseInt(sha256(name).slice(0, 8), 16));
  const uniform = () => uniformFloat64(generator);
  return {
    between: (low, high) => low + uniform() * (high - low),
    // Box and Muller 1958; 1 - u keeps the logarithm finite.
    normal: () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform()),
  };
}
