import { orderClasses } from '../reading/class-names.js';
import type { ClassPredictions } from '../predictions.js';

/** Two classifications of the same rows over one list of classes. All arrays have shape [n]. */
export interface PairedClasses {
  readonly classes: readonly string[];
  readonly labels: Int32Array;
  readonly candidate: ClassAnswers;
  readonly baseline: ClassAnswers;
}

export interface ClassAnswers {
  /** Index into `classes`; -1: left out. */
  readonly predicted: Int32Array;
  /** One column per class. */
  readonly scores: readonly Float64Array[] | null;
}

/** @param candidate, baseline  the same ids and labels in the same order */
export function pairClasses(candidate: ClassPredictions, baseline: ClassPredictions): PairedClasses {
  const classes = orderClasses([...candidate.classes, ...baseline.classes]);
  return {
    classes,
    labels: reindex(baseline.labels, baseline.classes, classes),
    candidate: answersOf(candidate, classes),
    baseline: answersOf(baseline, classes),
  };
}

/** True where the candidate answers every row as the baseline does. */
export function samePredictions({ candidate, baseline }: PairedClasses): boolean {
  return candidate.predicted.every((predicted, row) => predicted === baseline.predicted[row]);
}

export function sameScores({ candidate, baseline }: PairedClasses): boolean {
  return candidate.scores!.every((column, k) =>
    column.every((score, row) => score === baseline.scores![k]![row]),
  );
}

function answersOf(predictions: ClassPredictions, classes: readonly string[]): ClassAnswers {
  const { scores } = predictions;
  return {
    predicted: reindex(predictions.predicted, predictions.classes, classes),
    scores:
      scores &&
      classes.map((name) => scores[predictions.classes.indexOf(name)] ?? new Float64Array(scores[0]!.length)),
  };
}

function reindex(values: Int32Array, from: readonly string[], to: readonly string[]): Int32Array {
  const position = from.map((name) => to.indexOf(name));
  return values.map((value) => position[value] ?? -1);
}
