import type { Confusion } from './confusion.js';
import { share, type ClassMetric } from './metric.js';
import { sumOfValues } from '../statistics/sums.js';

/** Counts of one class, or of all classes together. */
interface Counts {
  readonly actual: number;
  readonly predicted: number;
  readonly correct: number;
}

/** 0/0 is 0, scikit-learn's default. */
function ratio(numerator: number, denominator: number): number {
  return denominator === 0 ? 0 : numerator / denominator;
}

export const precisionOf = ({ predicted, correct }: Counts) => ratio(correct, predicted);
export const recallOf = ({ actual, correct }: Counts) => ratio(correct, actual);
export const f1Of = ({ actual, predicted, correct }: Counts) => ratio(2 * correct, actual + predicted);
const jaccardOf = ({ actual, predicted, correct }: Counts) => ratio(correct, actual + predicted - correct);

/** Precision, recall, F1 and Jaccard: of one class (else the positive one), and averaged in three ways. */
export const perClassMetrics: readonly ClassMetric[] = Object.entries({
  precision: precisionOf,
  recall: recallOf,
  f1: f1Of,
  jaccard: jaccardOf,
}).flatMap(([name, of]): ClassMetric[] => [
  {
    ...share(name, ({ confusion, positiveIndex }) =>
      positiveIndex === null ? null : of(countsOf(confusion, positiveIndex)),
    ),
    ofClass: ({ confusion }, k) => of(countsOf(confusion, k)),
  },
  share(`${name}_macro`, ({ confusion }) => macro(confusion, of)),
  share(`${name}_micro`, ({ confusion }) => of(pooled(confusion))),
  share(`${name}_weighted`, ({ confusion }) => weighted(confusion, of)),
]);

export function countsOf({ actual, predicted, correct }: Confusion, k: number): Counts {
  return { actual: actual[k]!, predicted: predicted[k]!, correct: correct[k]! };
}

function macro(confusion: Confusion, of: (counts: Counts) => number): number {
  const { present } = confusion;
  return sumOfValues(present.map((k) => of(countsOf(confusion, k)))) / present.length;
}

function weighted(confusion: Confusion, of: (counts: Counts) => number): number {
  const { present, actual, rows } = confusion;
  return sumOfValues(present.map((k) => of(countsOf(confusion, k)) * actual[k]!)) / rows;
}

function pooled({ actual, predicted, correct }: Confusion): Counts {
  return {
    actual: sumOfValues(actual),
    predicted: sumOfValues(predicted),
    correct: sumOfValues(correct),
  };
}
