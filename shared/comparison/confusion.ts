import type { ClassEvidence } from '../evaluation/index.js';
import { countsOf } from '../evaluation/metrics/per-class.js';
import { countConfusion, type Confusion as Counts } from '../evaluation/metrics/confusion.js';
import type { ClassRow, ClassScores, Confusion } from './comparison.js';

/** A matrix of more classes is neither readable nor small. */
const MOST_CLASSES = 200;

/** Counts of (true class, prediction), for each side over the same rows; null for more than 200 classes. */
export function compareConfusion(own: ClassEvidence, other: ClassEvidence | null): Confusion | null {
  const { classes, labels } = own.predictions;
  if (classes.length > MOST_CLASSES) return null;
  const candidate = matrixOf(rowCounts(own), classes.length);
  const baseline = other && matrixOf(rowCounts(other), classes.length);
  return {
    classes,
    rows: labels.length,
    candidate,
    baseline,
    difference: baseline && candidate.map((row, i) => row.map((value, j) => value - baseline[i]![j]!)),
  };
}

/** Precision, recall and F1 = 2tp/(true + predicted) of each class. */
export function compareClasses(own: ClassEvidence, other: ClassEvidence | null): ClassRow[] {
  const { actual } = rowCounts(own);
  return own.predictions.classes.map((name, k) => ({
    name,
    support: actual[k]!,
    candidate: scoresOf(own.confusion, k),
    baseline: other && scoresOf(other.confusion, k),
  }));
}

/** Each row counting once, whatever it weighs. */
function rowCounts({ predictions, confusion }: ClassEvidence): Counts {
  return predictions.weights === null ? confusion : countConfusion({ ...predictions, weights: null });
}

function matrixOf({ cells }: Counts, size: number): number[][] {
  return Array.from({ length: size }, (_, k) => Array.from(cells.subarray(k * size, (k + 1) * size)));
}

function scoresOf(confusion: Counts, k: number): ClassScores {
  const { actual, predicted, correct } = countsOf(confusion, k);
  return {
    precision: ratio(correct, predicted),
    recall: ratio(correct, actual),
    f1: ratio(2 * correct, actual + predicted),
  };
}

/** A class that never occurs has no share, where a metric would count it as 0. */
function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
