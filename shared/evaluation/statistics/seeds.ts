import { sumOfValues } from './sums.js';
import { normalQuantile, tQuantile } from './distributions.js';
import type { Interval } from './interval.js';
import { combineVariances, type VariancePart } from './welch.js';

/** A metric of several trainings of each side that differ by their seed only. */
export interface SeedRuns {
  /** Rows of the test set, n ≥ 2. */
  readonly rows: number;
  /** Standard error of the difference from the rows alone, each row's scores averaged over a side's runs. */
  readonly itemError: number;
  /** The metric of each run, benefit-oriented. */
  readonly candidateRuns: readonly number[];
  readonly baselineRuns: readonly number[];
}

export interface SeedsDifference {
  /** Mean of the candidate's runs less that of the baseline's. */
  readonly difference: number;
  readonly standardError: number;
  /** Of Student's t; Infinity where nothing varies. */
  readonly degreesOfFreedom: number;
  readonly interval: Interval;
}

/** More runs than this are of no practical use to anybody. */
const MOST_RUNS = 1000;

/**
 * Difference of two recipes, which covers both the choice of test rows and retraining noise: SE² = SE of the rows² +
 * s²/k of each side. A side of a single run borrows the other's s, as one run says nothing of its noise; where both
 * have one run only, the standard error covers the rows alone.
 *
 * @param confidence  one-sided, of each bound
 */
export function seedsDifference(seeds: SeedRuns, confidence: number): SeedsDifference {
  const { candidateRuns, baselineRuns } = seeds;
  const noise = runNoise(seeds);
  const parts = noise ? runParts(noise, candidateRuns.length, baselineRuns.length) : [];
  const { standardError, degreesOfFreedom } = combineVariances([itemPart(seeds), ...parts]);
  const difference = meanOfRuns(candidateRuns) - meanOfRuns(baselineRuns);
  const reach = standardError === 0 ? 0 : tQuantile(confidence, degreesOfFreedom) * standardError;
  return {
    difference,
    standardError,
    degreesOfFreedom,
    interval: [difference - reach, difference + reach],
  };
}

/**
 * The smallest number of runs of each side with which a difference as large as the one seen would be told from -margin:
 * (t + z of the power) SE ≤ |difference + margin|.
 *
 * @param margin      tolerated drop; below 0, a gain that is asked for
 * @param confidence  one-sided
 * @param power       chance to decide, e.g. 0.8
 * @returns null where no number of runs would decide, as the rows alone leave too much doubt, or where neither side has
 *          two runs to tell the noise from
 */
export function runsToDecide(
  seeds: SeedRuns,
  margin: number,
  confidence: number,
  power: number,
): number | null {
  const noise = runNoise(seeds);
  if (!noise) return null;
  const difference = meanOfRuns(seeds.candidateRuns) - meanOfRuns(seeds.baselineRuns);
  const distance = Math.abs(difference + margin);
  const decides = (runs: number) => {
    const future = { candidate: withRuns(noise.candidate, runs), baseline: withRuns(noise.baseline, runs) };
    const { standardError, degreesOfFreedom } = combineVariances([
      itemPart(seeds),
      ...runParts(future, runs, runs),
    ]);
    if (standardError === 0) return distance > 0;
    return (tQuantile(confidence, degreesOfFreedom) + normalQuantile(power)) * standardError <= distance;
  };
  for (let runs = 2; runs <= MOST_RUNS; runs++) if (decides(runs)) return runs;
  return null;
}

interface RunNoise {
  /** Variance among one side's runs. */
  readonly candidate: VariancePart;
  readonly baseline: VariancePart;
}

function runNoise({ candidateRuns, baselineRuns }: SeedRuns): RunNoise | null {
  const candidate = spreadOf(candidateRuns);
  const baseline = spreadOf(baselineRuns);
  if (!candidate && !baseline) return null;
  return { candidate: candidate ?? baseline!, baseline: baseline ?? candidate! };
}

function spreadOf(runs: readonly number[]): VariancePart | null {
  if (runs.length < 2) return null;
  const mean = meanOfRuns(runs);
  const squares = Float64Array.from(runs, (run) => (run - mean) ** 2);
  const degreesOfFreedom = runs.length - 1;
  return { variance: sumOfValues(squares) / degreesOfFreedom, degreesOfFreedom };
}

/** The same spread as if it were known from so many runs. */
function withRuns({ variance }: VariancePart, runs: number): VariancePart {
  return { variance, degreesOfFreedom: runs - 1 };
}

/** Variance of the means of each side's runs. */
function runParts(
  { candidate, baseline }: RunNoise,
  candidateRuns: number,
  baselineRuns: number,
): VariancePart[] {
  return [
    { ...candidate, variance: candidate.variance / candidateRuns },
    { ...baseline, variance: baseline.variance / baselineRuns },
  ];
}

function itemPart({ rows, itemError }: SeedRuns): VariancePart {
  return { variance: itemError ** 2, degreesOfFreedom: rows - 1 };
}

function meanOfRuns(runs: readonly number[]): number {
  return sumOfValues(Float64Array.from(runs)) / runs.length;
}
