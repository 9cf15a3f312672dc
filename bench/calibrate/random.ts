import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { seededRandom } from '../../shared/evaluation/statistics/index.js';

// Taken out of their object once: a test runner's sandbox looks it up anew each time.
const { cos, log, PI, sqrt } = Math;

export interface Random {
  /** From 0 up to 1. */
  readonly uniform: () => number;
  /** Of mean 0 and variance 1. */
  readonly normal: () => number;
}

/** The same numbers for the same seed. */
export function randomFrom(seed: string): Random {
  const generator = seededRandom(seed);
  const uniform = () => uniformFloat64(generator);
  // Box & Muller 1958.
  const normal = () => sqrt(-2 * log(1 - uniform())) * cos(2 * PI * uniform());
  return { uniform, normal };
}
