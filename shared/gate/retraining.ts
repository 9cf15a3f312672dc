import { seedRunsOf, type RunsQuestion } from '../evaluation/index.js';
import { runsToDecide, seedsDifference } from '../evaluation/statistics/index.js';

interface Blame extends RunsQuestion {
  /** The benefit-oriented difference beyond which the rule fails: minus a margin, or the gain that is asked for. */
  readonly limit: number;
  /** Whether it fails above the limit rather than below. */
  readonly failsAbove: boolean;
  readonly power: number;
}

/** What one run a side leaves open of any failure. */
export const ONE_RUN =
  'this may be retraining noise: one run a side can neither rule that out nor say how many runs would, ' +
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
