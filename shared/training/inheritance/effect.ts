import {
  ClassEvidence,
  compareMetric,
  evidenceOf,
  findMetric,
  NumberEvidence,
  pairClasses,
  PairedNumbers,
  parsePredictions,
  seedRunsOf,
  type Evidence,
  type Interval,
  type Paired,
} from '../../evaluation/index.js';
import { seedsDifference } from '../../evaluation/statistics/index.js';
import type { ControlEffect } from '../../package/index.js';
import { headlineOf } from '../candidate/runs.js';
import type { TrainedRun } from '../one-run.js';

const CONFIDENCE = 0.95;

/** Runs of a recipe with its parents, one a seed or their mean alone, and of the same without them, one a seed. */
export interface Contrast {
  readonly task: 'classification' | 'regression';
  readonly positive: string | undefined;
  /** Column whose equal values mark rows that go together. */
  readonly group: string | undefined;
  readonly inherited: readonly TrainedRun[];
  readonly scratch: readonly TrainedRun[];
}

/**
 * What inheriting brought on the test rows. With one seed the interval covers the choice of the rows; with several, the
 * noise of training too.
 */
export function effectOf(contrast: Contrast): ControlEffect {
  const { inherited, scratch } = contrast;
  const { name: metric } = headlineOf(inherited[0]!.evaluation);
  const values = (runs: readonly TrainedRun[]) => runs.map(({ evaluation }) => headlineOf(evaluation).value);
  const epochs = (runs: readonly TrainedRun[]) => runs.reduce((sum, run) => sum + run.epochs, 0);
  return {
    kind: 'scratch',
    metric,
    inherited: values(inherited),
    scratch: values(scratch),
    ...differenceOf(contrast, metric),
    confidence: CONFIDENCE,
    rows: inherited[0]!.evaluation.rows,
    epochs: { inherited: epochs(inherited), scratch: epochs(scratch) },
  };
}

function differenceOf(
  { task, positive, group, inherited, scratch }: Contrast,
  name: string,
): Pick<ControlEffect, 'difference' | 'interval'> {
  const evidenceOfRun = ({ predictions }: TrainedRun) =>
    evidenceOf(
      parsePredictions(predictions, 'predictions.csv', { task, positive, columns: group ? [group] : [] }),
    );
  const runs = { candidate: inherited.map(evidenceOfRun), baseline: scratch.map(evidenceOfRun) };
  const paired = pairOf(runs.candidate[0]!, runs.baseline[0]!);
  const groups = group === undefined ? null : paired.candidate.predictions.columns.get(group)!;
  const choice = { metric: findMetric(name)!, class: null };
  // Of each bound, so that both together leave out 1 − CONFIDENCE.
  const confidence = (1 + CONFIDENCE) / 2;
  const question = { paired, choice, groups, confidence, seed: 'control' };
  if (scratch.length === 1) {
    const { difference, interval } = compareMetric(paired, choice, question)!;
    return { difference, interval: interval && [...interval] };
  }
  const measured = seedRunsOf({ ...question, runs })!;
  const { difference, interval } = seedsDifference(measured, confidence);
  return { difference, interval: task === 'classification' ? within(interval) : [...interval] };
}

/** Two or three runs leave a reach that shares can't have. */
function within([low, high]: Interval): [number, number] {
  return [Math.max(low, -1), Math.min(high, 1)];
}

/** Both have answered the same rows in the same order. */
function pairOf(candidate: Evidence, baseline: Evidence): Paired {
  if (candidate instanceof ClassEvidence && baseline instanceof ClassEvidence)
    return pairClasses(candidate, baseline);
  if (candidate instanceof NumberEvidence && baseline instanceof NumberEvidence)
    return new PairedNumbers(candidate, baseline);
  throw new Error('a run and its control have another task');
}
