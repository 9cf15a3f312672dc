import { NumberEvidence } from '../metrics/number-evidence.js';
import type { NumberPredictions } from '../predictions.js';
import { areEqual } from './paired-classes.js';
import { takeRows } from './take-rows.js';

/** Two regressions of the same rows, in the same order. */
export class PairedNumbers {
  readonly task = 'regression';

  constructor(
    readonly candidate: NumberEvidence,
    readonly baseline: NumberEvidence,
  ) {}

  get rows(): number {
    return this.candidate.predictions.labels.length;
  }

  get weights(): Float64Array | null {
    return this.candidate.predictions.weights;
  }

  /** True where the candidate answers every row as the baseline does. */
  get samePredictions(): boolean {
    return areEqual(this.candidate.predictions.predicted, this.baseline.predictions.predicted);
  }

  /** The given rows of both sides. */
  take(rows: Uint32Array): PairedNumbers {
    const taken = (side: NumberEvidence) =>
      new NumberEvidence(takeRows(side.predictions, rows) as NumberPredictions);
    return new PairedNumbers(taken(this.candidate), taken(this.baseline));
  }
}
