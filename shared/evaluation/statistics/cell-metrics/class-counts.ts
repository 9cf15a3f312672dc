import { addFalseAlarms } from './left-out.js';

/** One model's rows by class, K classes; fractions where rows are weighted or smoothed. */
export interface ClassCounts {
  readonly rows: number;
  /** Shape [K]: rows of each true class. */
  readonly actual: Float64Array;
  /** Shape [K]: rows predicted as each class. */
  readonly predicted: Float64Array;
  /** Shape [K]: rows where both agree. */
  readonly correct: Float64Array;
  /** Classes that occur as a label or a prediction; scikit-learn averages over these. */
  readonly present: readonly number[];
  /** Classes that occur as a label. */
  readonly labelled: readonly number[];
}

/**
 * @param labels     shape [n]
 * @param predicted  shape [n]; -1 or `classes`: left out
 * @param weights    shape [n], how much each row counts; null: 1
 */
export function countClasses(
  classes: number,
  labels: Int32Array,
  predicted: Int32Array,
  weights: Float64Array | null,
): ClassCounts {
  const actual = new Float64Array(classes);
  const answers = new Float64Array(classes);
  const correct = new Float64Array(classes);
  const leftOut = new Float64Array(classes);
  for (let row = 0; row < labels.length; row++) {
    const label = labels[row]!;
    const answer = predicted[row]!;
    const weight = weights === null ? 1 : weights[row]!;
    actual[label]! += weight;
    if (answer < 0 || answer === classes) leftOut[label]! += weight;
    else answers[answer]! += weight;
    if (answer === label) correct[label]! += weight;
  }
  const labelled = [...actual.keys()].filter((k) => actual[k]! > 0);
  const present = [...actual.keys()].filter((k) => actual[k]! > 0 || answers[k]! > 0);
  addFalseAlarms(answers, leftOut, present, total(leftOut));
  return { rows: total(actual), actual, predicted: answers, correct, present, labelled };
}

/** The counts with `rows` more rows, spread evenly over all pairs of a label and a prediction. */
export function smoothed(counts: ClassCounts, rows: number): ClassCounts {
  const classes = counts.actual.length;
  return {
    ...counts,
    rows: counts.rows + rows,
    actual: counts.actual.map((count) => count + rows / classes),
    predicted: counts.predicted.map((count) => count + rows / classes),
    correct: counts.correct.map((count) => count + rows / classes ** 2),
  };
}

export function total(counts: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < counts.length; k++) sum += counts[k]!;
  return sum;
}
