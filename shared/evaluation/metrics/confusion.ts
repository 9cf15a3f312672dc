import type { ClassPredictions } from '../predictions.js';

/**
 * Counts of a classification, K classes. A row that was left out is a miss of its own class and a false alarm of every
 * other that is present, so that leaving out is never better than answering wrongly.
 */
export interface Confusion {
  readonly rows: number;
  /** Shape [K × K], row-major: true class, then predicted class. */
  readonly cells: Float64Array;
  /** Shape [K]: rows of each true class. */
  readonly actual: Float64Array;
  /** Shape [K]: rows predicted as each class. */
  readonly predicted: Float64Array;
  /** Shape [K]: rows where both agree. */
  readonly correct: Float64Array;
  /** Classes that occur as a label or a prediction, ascending; scikit-learn averages over these. */
  readonly present: readonly number[];
}

export function countConfusion({ classes, labels, predicted }: ClassPredictions): Confusion {
  const size = classes.length;
  const cells = new Float64Array(size * size);
  const actual = new Float64Array(size);
  const leftOut = new Float64Array(size);
  for (let row = 0; row < labels.length; row++) {
    const label = labels[row]!;
    actual[label]! += 1;
    if (predicted[row]! < 0) leftOut[label]! += 1;
    else cells[label * size + predicted[row]!]! += 1;
  }
  const answers = new Float64Array(size);
  cells.forEach((count, cell) => (answers[cell % size]! += count));
  const present = [...actual.keys()].filter((k) => actual[k]! > 0 || answers[k]! > 0);
  const falseAlarms = total(leftOut);
  present.forEach((k) => (answers[k]! += falseAlarms - leftOut[k]!));
  return {
    rows: labels.length,
    cells,
    actual,
    predicted: answers,
    correct: actual.map((_, k) => cells[k * size + k]!),
    present,
  };
}

export function total(counts: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < counts.length; i++) sum += counts[i]!;
  return sum;
}
