import type { Evidence } from '../metrics/evidence.js';
import { metricValue } from '../metrics/evidence.js';
import type { Paired } from '../pairing/index.js';
import { clusterRobust, pairedT, type SeedRuns } from '../statistics/index.js';
import type { CodedTexts } from '../texts/index.js';
import { benefitSign, type MetricChoice } from './choice.js';
import { influenceOf } from './families.js';
import { plainDoubt } from './plain-doubt.js';
import { whyTooFew } from './row-weights.js';

/** Distinct runs of the same recipe with other seeds, each side's main one first. */
export interface Runs {
  readonly candidate: readonly Evidence[];
  readonly baseline: readonly Evidence[];
}

/** How rows are taken in a comparison of runs. */
export interface RunsQuestion {
  /** Both sides' main runs. */
  readonly paired: Paired;
  /** On the rows of `paired`. */
  readonly runs: Runs;
  readonly choice: MetricChoice;
  /** The group of each row; null: every row stands for itself. */
  readonly groups: CodedTexts | null;
  /** One-sided. */
  readonly confidence: number;
  /** Text from which resampling draws. */
  readonly seed: string;
}

/** A metric over several trainings a side that differ by their seed only. */
export interface MeasuredRuns extends SeedRuns {
  /** Why these rows can't prove that nothing was lost; null where they can. */
  readonly tooFew: string | null;
}

/** @returns null where a run has no such metric, or its rows' parts in it are not known */
export function seedRunsOf({
  paired,
  runs: { candidate, baseline },
  choice,
  groups,
  confidence,
  seed,
}: RunsQuestion): MeasuredRuns | null {
  const sign = benefitSign(choice.metric);
  const valuesOf = (runs: readonly Evidence[]) =>
    runs.flatMap((run) => {
      const value = metricValue(choice.metric, run, choice.class);
      return value === null ? [] : [sign * value];
    });
  const [candidateRuns, baselineRuns] = [valuesOf(candidate), valuesOf(baseline)];
  if (candidateRuns.length < candidate.length || baselineRuns.length < baseline.length) return null;
  const [after, before] = [meanInfluence(candidate, choice), meanInfluence(baseline, choice)];
  if (!after || !before || after.length < 2) return null;
  const gains = after.map((part, row) => part - before[row]!);
  const { standardError, degreesOfFreedom } = groups
    ? clusterRobust(gains, groups.codes, groups.texts.length, confidence)
    : pairedT(gains, confidence);
  const independent = degreesOfFreedom + 1;
  const plain = plainDoubt(paired, choice, confidence, seed);
  const itemError = Math.hypot(standardError, (plain.unseenError * gains.length) / independent);
  const tooFew = whyTooFew(independent, { groups, weights: null }) ?? plain.tooFew;
  return { rows: independent, itemError, candidateRuns, baselineRuns, tooFew };
}

/** Each row's part, averaged over the runs; null for rows that count differently. */
function meanInfluence(runs: readonly Evidence[], choice: MetricChoice): Float64Array | null {
  let mean: Float64Array | null = null;
  for (const run of runs) {
    const influence = run.predictions.weights ? null : influenceOf(run, choice);
    if (!influence) return null;
    mean ??= new Float64Array(influence.length);
    for (let row = 0; row < mean.length; row++) mean[row]! += influence[row]! / runs.length;
  }
  return mean;
}
