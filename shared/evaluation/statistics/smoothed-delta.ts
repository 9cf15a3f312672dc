import {
  countClasses,
  influenceAt,
  smoothed,
  type CellMetric,
  type SeparableInfluence,
} from './cell-metrics/index.js';
import type { PairedCells } from './paired-cells.js';

/** Spread evenly over all K³ cells, so that cells which happen to be empty still have some weight. */
export const PSEUDO_ROWS = 4;

export interface MetricDifference {
  readonly baseline: number;
  readonly candidate: number;
  /** candidate - baseline. */
  readonly difference: number;
  /** Of the difference. */
  readonly standardError: number;
}

/**
 * Difference of one confusion-matrix metric of two models on the same rows, with the standard error of the delta method
 * on the paired cells: SE² = Σ p g² / n, where g is a cell's influence on the difference (of mean 0) and p its share.
 * For the standard error alone a few pseudo-rows are added, which mends the delta method's optimism in small samples, as
 * Agresti & Caffo 2000 (The American Statistician 54:280-288) do for proportions. They also leave no 0/0, so that every
 * metric has a derivative there.
 *
 * @param focus  index of the class that a metric of one class is about; null for every other metric
 */
export function smoothedDelta(
  cells: PairedCells,
  metric: CellMetric,
  focus: number | null,
): MetricDifference {
  const [baseline, candidate] = [cells.baseline, cells.candidate].map((predicted) => {
    const counts = countClasses(cells.classes, cells.labels, predicted, cells.counts);
    return {
      value: metric.of(counts, focus).value,
      influence: metric.of(smoothed(counts, PSEUDO_ROWS), focus).influence,
    };
  }) as [ModelAtCells, ModelAtCells];
  const weight = PSEUDO_ROWS / cells.classes ** 3;
  const squares =
    squaresOverRows(cells, baseline.influence, candidate.influence) +
    weight * squaresOverCells(cells.classes, baseline.influence, candidate.influence);
  return {
    baseline: baseline.value,
    candidate: candidate.value,
    difference: candidate.value - baseline.value,
    standardError: Math.sqrt(squares) / (cells.rows + PSEUDO_ROWS),
  };
}

interface ModelAtCells {
  readonly value: number;
  readonly influence: SeparableInfluence;
}

/** Σ g² over the rows. */
function squaresOverRows(
  { labels, baseline, candidate, counts }: PairedCells,
  ofBaseline: SeparableInfluence,
  ofCandidate: SeparableInfluence,
): number {
  let sum = 0;
  for (let cell = 0; cell < labels.length; cell++) {
    const label = labels[cell]!;
    const influence =
      influenceAt(ofCandidate, label, candidate[cell]!) - influenceAt(ofBaseline, label, baseline[cell]!);
    sum += counts[cell]! * influence * influence;
  }
  return sum;
}

/** Σ g² over all K³ cells, in O(K²): g is a candidate's part minus a baseline's part. */
function squaresOverCells(
  classes: number,
  baseline: SeparableInfluence,
  candidate: SeparableInfluence,
): number {
  let sum = 0;
  for (let label = 0; label < classes; label++) {
    let [sumB, squaresB, sumC, squaresC] = [0, 0, 0, 0];
    for (let predicted = 0; predicted < classes; predicted++) {
      const b = influenceAt(baseline, label, predicted);
      const c = influenceAt(candidate, label, predicted);
      sumB += b;
      squaresB += b * b;
      sumC += c;
      squaresC += c * c;
    }
    sum += classes * (squaresB + squaresC) - 2 * sumB * sumC;
  }
  return sum;
}
