import {
  countClasses,
  influenceAt,
  smoothed,
  type CellMetric,
  type SeparableInfluence,
} from './cell-metrics/index.js';
import type { PairedCells } from './paired-cells.js';
import { spreadOfMoments, type Spread } from './spread.js';

/** Spread evenly over all K³ cells, so that cells which happen to be empty still have some weight. */
export const PSEUDO_ROWS = 4;

/** The spread is that of the difference. */
export interface MetricDifference extends Spread {
  readonly baseline: number;
  readonly candidate: number;
  /** candidate - baseline. */
  readonly difference: number;
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
  const rows = cells.rows + PSEUDO_ROWS;
  const weight = PSEUDO_ROWS / cells.classes ** 3;
  const overRows = powersOverRows(cells, baseline.influence, candidate.influence);
  const overCells = powersOverCells(cells.classes, baseline.influence, candidate.influence);
  const [second, third, fourth] = overRows.map((sum, i) => (sum + weight * overCells[i]!) / rows) as Powers;
  return {
    baseline: baseline.value,
    candidate: candidate.value,
    difference: candidate.value - baseline.value,
    ...spreadOfMoments(rows, second, third, fourth),
    standardError: Math.sqrt(second / rows),
  };
}

interface ModelAtCells {
  readonly value: number;
  readonly influence: SeparableInfluence;
}

/** Sums of g², g³ and g⁴. */
type Powers = [squares: number, cubes: number, fourths: number];

function powersOverRows(
  { labels, baseline, candidate, counts }: PairedCells,
  ofBaseline: SeparableInfluence,
  ofCandidate: SeparableInfluence,
): Powers {
  const sums: Powers = [0, 0, 0];
  for (let cell = 0; cell < labels.length; cell++) {
    const label = labels[cell]!;
    const influence =
      influenceAt(ofCandidate, label, candidate[cell]!) - influenceAt(ofBaseline, label, baseline[cell]!);
    const square = influence * influence;
    sums[0] += counts[cell]! * square;
    sums[1] += counts[cell]! * square * influence;
    sums[2] += counts[cell]! * square * square;
  }
  return sums;
}

/** Over all K³ cells, in O(K²): g is a candidate's part minus a baseline's part, and its powers are expanded. */
function powersOverCells(
  classes: number,
  baseline: SeparableInfluence,
  candidate: SeparableInfluence,
): Powers {
  const sums: Powers = [0, 0, 0];
  for (let label = 0; label < classes; label++) {
    const [b1, b2, b3, b4] = powersOf(baseline, label, classes);
    const [c1, c2, c3, c4] = powersOf(candidate, label, classes);
    sums[0] += classes * (b2 + c2) - 2 * b1 * c1;
    sums[1] += classes * (c3 - b3) - 3 * (c2 * b1 - c1 * b2);
    sums[2] += classes * (b4 + c4) - 4 * (c3 * b1 + c1 * b3) + 6 * b2 * c2;
  }
  return sums;
}

/** Sums over a row's possible answers of the first four powers of their influence. */
function powersOf(influence: SeparableInfluence, label: number, classes: number) {
  const sums: [number, number, number, number] = [0, 0, 0, 0];
  for (let predicted = 0; predicted < classes; predicted++) {
    const part = influenceAt(influence, label, predicted);
    for (let power = 0; power < 4; power++) sums[power]! += part ** (power + 1);
  }
  return sums;
}
