import type { AlignedClasses } from './align.js';
import type { ClassRow, ClassScores, Confusion } from './comparison.js';

/** A matrix of more classes is neither readable nor small. */
const MOST_CLASSES = 200;

/** Counts of (true class, prediction), for each side over the same rows; null for more than 200 classes. */
export function compareConfusion(aligned: AlignedClasses): Confusion | null {
  const { classes, labels } = aligned;
  if (classes.length > MOST_CLASSES) return null;
  const candidate = confusionMatrix(classes.length, labels, aligned.candidate);
  const baseline = aligned.baseline && confusionMatrix(classes.length, labels, aligned.baseline);
  return {
    classes,
    rows: labels.length,
    candidate,
    baseline,
    difference: baseline && candidate.map((row, i) => row.map((value, j) => value - baseline[i]![j]!)),
  };
}

/** Precision, recall and F1 = 2tp/(true + predicted) of each class. */
export function compareClasses(aligned: AlignedClasses): ClassRow[] {
  const size = aligned.classes.length;
  const support = tally(size, aligned.labels);
  const scoresOf = (predicted: Int32Array): ClassScores[] => {
    const named = tally(size, predicted);
    const right = tally(
      size,
      predicted.filter((answer, i) => answer === aligned.labels[i]),
    );
    return aligned.classes.map((_, k) => ({
      precision: ratio(right[k]!, named[k]!),
      recall: ratio(right[k]!, support[k]!),
      f1: ratio(2 * right[k]!, support[k]! + named[k]!),
    }));
  };
  const candidate = scoresOf(aligned.candidate);
  const baseline = aligned.baseline && scoresOf(aligned.baseline);
  return aligned.classes.map((name, k) => ({
    name,
    support: support[k]!,
    candidate: candidate[k]!,
    baseline: baseline && baseline[k]!,
  }));
}

function confusionMatrix(size: number, labels: Int32Array, predicted: Int32Array): number[][] {
  const matrix = Array.from({ length: size }, () => new Array<number>(size).fill(0));
  labels.forEach((label, i) => matrix[label]![predicted[i]!]!++);
  return matrix;
}

function tally(size: number, values: Int32Array): number[] {
  const counts = new Array<number>(size).fill(0);
  for (const value of values) counts[value]!++;
  return counts;
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
