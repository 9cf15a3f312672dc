import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import { normalCdf, normalQuantile } from '../../evaluation/statistics/index.js';

/** A density that can be drawn from. */
export interface Density<Value> {
  readonly densityAt: (value: Value) => number;
  readonly draw: (random: RandomGenerator) => Value;
}

interface Bump {
  readonly mean: number;
  readonly deviation: number;
  /** Of the bell curve, within the unit interval. */
  readonly mass: number;
}

/**
 * Parzen estimator on the unit interval: a truncated bell curve at each observation and a flat one over all of it, as
 * the prior, with equal weights. A curve is as wide as the farther of its two neighbours is away (Bergstra et al. 2011,
 * section 4).
 */
export function parzen(observations: readonly number[]): Density<number> {
  const bumps = bumpsOf(observations);
  return {
    densityAt: (unit) => bumps.reduce((sum, bump) => sum + heightAt(bump, unit), 0) / bumps.length,
    draw: (random) => {
      const { mean, deviation, mass } = bumps[Math.floor(uniformFloat64(random) * bumps.length)]!;
      const chance = normalCdf(-mean / deviation) + uniformFloat64(random) * mass;
      return Math.min(1, Math.max(0, mean + deviation * normalQuantile(chance)));
    },
  };
}

function bumpsOf(observations: readonly number[]): Bump[] {
  const prior = { mean: 0.5, deviation: 1 };
  const means = [...observations, prior.mean].sort((a, b) => a - b);
  const narrowest = 1 / Math.min(100, means.length + 1);
  const isPrior = means.indexOf(prior.mean);
  return means.map((mean, at) => {
    const gaps = [mean - (means[at - 1] ?? mean), (means[at + 1] ?? mean) - mean];
    const deviation = at === isPrior ? prior.deviation : Math.min(1, Math.max(narrowest, ...gaps));
    const mass = normalCdf((1 - mean) / deviation) - normalCdf(-mean / deviation);
    return { mean, deviation, mass };
  });
}

function heightAt({ mean, deviation, mass }: Bump, unit: number): number {
  const z = (unit - mean) / deviation;
  return Math.exp(-0.5 * z * z) / (Math.sqrt(2 * Math.PI) * deviation * mass);
}
