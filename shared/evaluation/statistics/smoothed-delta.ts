import { sumOf } from './compensated-sum.js';
import type { PairedCells } from './paired-cells.js';

/** Spread evenly over all K³ cells, so that cells which happen to be empty still have some weight. */
const PSEUDO_ROWS = 4;

export interface F1Difference {
  readonly baseline: number;
  readonly candidate: number;
  /** Of candidate - baseline, smoothed. */
  readonly standardError: number;
}

/**
 * Difference of two macro (or one-class) F1 scores on the same rows, with the standard error of the delta method on the
 * paired cells: SE² = (Σ p g² - (Σ p g)²) / n, where g is the influence of a cell and p its share. For the standard
 * error alone a few pseudo-rows are added, which mends the delta method's optimism in small samples, as Agresti & Caffo
 * 2000 (The American Statistician 54:280-288) do for proportions.
 *
 * @param averaged  the classes to average over; a model's F1 leaves out those that are neither its labels nor its
 *                  predictions, as scikit-learn does. Default: all
 */
export function pairedF1(table: PairedCells, averaged?: readonly number[]): F1Difference {
  const classes = averaged ?? Array.from({ length: table.classes }, (_, k) => k);
  const baseline = countClasses(table, 'baseline', classes);
  const candidate = countClasses(table, 'candidate', classes);
  return {
    baseline: meanF1(baseline),
    candidate: meanF1(candidate),
    standardError: smoothedError(table, influenceOf(baseline, table), influenceOf(candidate, table)),
  };
}

/** One model's rows by class. A row left out is a miss of its class and a false alarm of every other. */
interface ClassCounts {
  readonly correct: Float64Array;
  /** Shape [K]: true rows plus predicted rows, the denominator of F1. */
  readonly mentions: Float64Array;
  readonly present: readonly number[];
}

function countClasses(
  table: PairedCells,
  side: 'baseline' | 'candidate',
  classes: readonly number[],
): ClassCounts {
  const correct = new Float64Array(table.classes);
  const mentions = new Float64Array(table.classes);
  const occurs = new Set<number>();
  let leftOut = 0;
  for (const { [side]: predicted, label, count } of table.cells) {
    occurs.add(label).add(predicted);
    if (label === predicted) correct[label]! += count;
    if (predicted === table.classes) leftOut += count;
    else [label, predicted].forEach((k) => (mentions[k]! += count));
  }
  return {
    correct,
    mentions: mentions.map((count) => count + leftOut),
    present: classes.filter((k) => occurs.has(k)),
  };
}

function meanF1({ correct, mentions, present }: ClassCounts): number {
  return sumOf(present.length, (i) => (2 * correct[present[i]!]!) / mentions[present[i]!]!) / present.length;
}

/** By how much one more row of a label and a prediction would move F1, times n; from the smoothed counts. */
type Influence = (label: number, predicted: number) => number;

function influenceOf({ correct, mentions, present }: ClassCounts, table: PairedCells): Influence {
  const rows = table.rows + PSEUDO_ROWS;
  const gain = new Float64Array(table.classes);
  const loss = new Float64Array(table.classes);
  for (const k of present) {
    const smoothMentions = mentions[k]! + (2 * PSEUDO_ROWS) / table.classes;
    const smoothCorrect = correct[k]! + PSEUDO_ROWS / table.classes ** 2;
    gain[k] = (2 * rows) / smoothMentions / present.length;
    loss[k] = (gain[k] * smoothCorrect) / smoothMentions;
  }
  const everyLoss = sumOf(table.classes, (k) => loss[k]!);
  return (label, predicted) =>
    predicted === table.classes
      ? -everyLoss
      : (label === predicted ? gain[label]! : 0) - loss[label]! - loss[predicted]!;
}

function smoothedError(
  { cells, classes, rows }: PairedCells,
  baseline: Influence,
  candidate: Influence,
): number {
  const influence = cells.map(
    (cell) => candidate(cell.label, cell.candidate) - baseline(cell.label, cell.baseline),
  );
  const even = evenMoments(classes, baseline, candidate);
  const weight = PSEUDO_ROWS / classes ** 3;
  const first = sumOf(cells.length, (i) => cells[i]!.count * influence[i]!) + weight * even.first;
  const second = sumOf(cells.length, (i) => cells[i]!.count * influence[i]! ** 2) + weight * even.second;
  const total = rows + PSEUDO_ROWS;
  return Math.sqrt((second / total - (first / total) ** 2) / total);
}

/** Σ g and Σ g² over all K³ cells, in O(K²): g is a candidate's part minus a baseline's part. */
function evenMoments(classes: number, baseline: Influence, candidate: Influence) {
  let first = 0;
  let second = 0;
  for (let label = 0; label < classes; label++) {
    const c = moments(classes, (predicted) => candidate(label, predicted));
    const b = moments(classes, (predicted) => baseline(label, predicted));
    first += classes * (c.sum - b.sum);
    second += classes * (c.squares + b.squares) - 2 * c.sum * b.sum;
  }
  return { first, second };
}

function moments(count: number, of: (index: number) => number): { sum: number; squares: number } {
  return { sum: sumOf(count, of), squares: sumOf(count, (i) => of(i) ** 2) };
}
