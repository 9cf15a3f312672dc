import { NumberEvidence } from '../metrics/number-evidence.js';
import { areEqual } from './paired-classes.js';
import { splitRows, type RowsByCode } from './split-rows.js';

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

  /** Both sides' rows by the value of a column, as `splitRows` gives them. */
  split(rows: RowsByCode, withScores: boolean): (code: number) => PairedNumbers {
    const [own, other] = [this.candidate, this.baseline].map(({ predictions }) =>
      splitRows(predictions, rows, withScores),
    );
    return (code) => new PairedNumbers(new NumberEvidence(own!(code)), new NumberEvidence(other!(code)));
  }
}
