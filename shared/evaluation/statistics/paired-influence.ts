import { countClasses, influenceAt, type CellMetric } from './cell-metrics/index.js';
import type { PairedCells } from './paired-cells.js';

export interface PairedInfluence {
  readonly baseline: number;
  readonly candidate: number;
  /** candidate - baseline. */
  readonly difference: number;
  /** Shape [n]: n times what one more of the row adds to the difference; its (weighted) mean is 0. */
  readonly influence: Float64Array;
}

/** The answers of two models to the same n rows. */
export interface PairedAnswers extends Pick<PairedCells, 'classes' | 'labels' | 'baseline' | 'candidate'> {
  /** Shape [n]; null: every row counts the same. */
  readonly weights: Float64Array | null;
}

/**
 * Each row's part in the difference of a confusion-matrix metric, for standard errors over clusters or weighted rows.
 * @param answers  shapes [n], class indices; -1: left out
 * @param focus    index of the class that a metric of one class is about; null for every other metric
 */
export function pairedInfluence(
  { classes, labels, baseline, candidate, weights }: PairedAnswers,
  metric: CellMetric,
  focus: number | null,
): PairedInfluence {
  const ofBaseline = metric.of(countClasses(classes, labels, baseline, weights), focus);
  const ofCandidate = metric.of(countClasses(classes, labels, candidate, weights), focus);
  const influence = new Float64Array(labels.length);
  for (let row = 0; row < labels.length; row++) {
    influence[row] =
      influenceAt(ofCandidate.influence, labels[row]!, candidate[row]!) -
      influenceAt(ofBaseline.influence, labels[row]!, baseline[row]!);
  }
  return {
    baseline: ofBaseline.value,
    candidate: ofCandidate.value,
    difference: ofCandidate.value - ofBaseline.value,
    influence,
  };
}
