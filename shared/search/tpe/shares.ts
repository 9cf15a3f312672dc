import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import type { Density } from './parzen.js';

/** How often each of some choices was observed, with one more observation spread over all of them as the prior. */
export function shares(observations: readonly number[], choices: number): Density<number> {
  const weights = Array.from({ length: choices }, () => 1 / choices);
  for (const choice of observations) weights[choice]! += 1;
  const total = observations.length + 1;
  return {
    densityAt: (choice) => weights[choice]! / total,
    draw: (random) => {
      let left = uniformFloat64(random) * total;
      const choice = weights.findIndex((weight) => (left -= weight) < 0);
      return choice < 0 ? choices - 1 : choice;
    },
  };
}
