import type { ClassCounts } from './class-counts.js';
import type { SeparableInfluence } from './influence.js';

export interface MetricAtCounts {
  /** As scikit-learn defines it; NaN where it does so. */
  readonly value: number;
  /** Zeros where the metric has no derivative (0/0). */
  readonly influence: SeparableInfluence;
}

/** A metric of a confusion matrix, with its derivative by the matrix's cells. */
export interface CellMetric {
  readonly name: string;
  /** @param focus  index of the class that a metric of one class is about; null for every other metric */
  readonly of: (counts: ClassCounts, focus: number | null) => MetricAtCounts;
}
