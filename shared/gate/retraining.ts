import {
  benefitSign,
  influenceOf,
  metricValue,
  plainDoubt,
  whyTooFew,
  type CodedTexts,
  type Evidence,
  type MetricChoice,
  type Paired,
} from '../evaluation/index.js';
import {
  clusterRobust,
  pairedT,
  runsToDecide,
  seedsDifference,
  type SeedRuns,
} from '../evaluation/statistics/index.js';

/** Distinct runs of the same recipe with other seeds, each side's main one first. */
export interface Runs {
  readonly candidate: readonly Evidence[];
  readonly baseline: readonly Evidence[];
}

/** How rows are taken in a comparison of runs. */
interface RunsQuestion {
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

interface Blame extends RunsQuestion {
  /** The benefit-oriented difference beyond which the rule fails: minus a margin, or the gain that is asked for. */
  readonly limit: number;
  /** Whether it fails above the limit rather than below. */
  readonly failsAbove: boolean;
  readonly power: number;
}

/** What one run a side leaves open of any failure. */
export const ONE_RUN =
  "this may be retraining noise: one run a side can't tell, nor name the number of runs that would decide, " +
  'so train with several seeds (training.seeds, or the inputs candidate-runs and baseline-runs)';

/** Whether a failure may be chance in training rather than the change, as a sentence without its full stop. */
export function retrainingRemark({ limit, failsAbove, power, ...question }: Blame): string {
  const { runs, choice, confidence } = question;
  const { candidate, baseline } = runs;
  if (candidate.length < 2 && baseline.length < 2) {
    return ONE_RUN;
  }
  const measured = seedRunsOf(question);
  const counts = `${candidate.length} runs of the candidate and ${baseline.length} of the baseline`;
  if (!measured) return `retraining noise of ${choice.metric.name} is not known`;
  const { interval, difference } = seedsDifference(measured, confidence);
  const isConfirmed = failsAbove ? interval[0] > limit : interval[1] < limit;
  if (isConfirmed) return `confirmed over ${counts}: this is more than retraining noise`;
  const needed = runsToDecide(measured, 0 - limit, confidence, power);
  const mend =
    needed === null
      ? 'more runs alone would not decide: the test set is too small'
      : `${needed} runs a side would decide`;
  return `this may be retraining noise: over ${counts} the mean difference is ${Number(difference.toPrecision(2))}; ${mend}`;
}
