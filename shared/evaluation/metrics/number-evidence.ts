import type { NumberPredictions } from '../predictions.js';

/** Losses of one row that a metric is the mean of. */
export type NumberLoss = 'mae' | 'mse' | 'mape';

/** Predictions with the losses that several metrics and comparisons share, each made once, when first asked for. */
export class NumberEvidence {
  readonly task = 'regression';
  #isComplete: boolean | undefined;
  #errors: Float64Array | undefined;
  readonly #losses = new Map<NumberLoss, Float64Array>();

  constructor(readonly predictions: NumberPredictions) {}

  /** False when the candidate left out rows: those have no error that could be counted, so that no metric exists. */
  get isComplete(): boolean {
    this.#isComplete ??= !this.predictions.predicted.includes(NaN);
    return this.#isComplete;
  }

  /** Shape [n]: label - prediction, in the label's unit. */
  get errors(): Float64Array {
    if (this.#errors === undefined) {
      const { labels, predicted } = this.predictions;
      const errors = new Float64Array(labels.length);
      for (let row = 0; row < errors.length; row++) errors[row] = labels[row]! - predicted[row]!;
      this.#errors = errors;
    }
    return this.#errors;
  }

  /** Shape [n]: |error| in the label's unit, its square, or its share of the label. */
  losses(name: NumberLoss): Float64Array {
    let losses = this.#losses.get(name);
    if (losses === undefined) {
      losses = lossesOf[name](this.errors, this.predictions.labels);
      this.#losses.set(name, losses);
    }
    return losses;
  }
}

type LossesOf = (errors: Float64Array, labels: Float64Array) => Float64Array;

const lossesOf: Readonly<Record<NumberLoss, LossesOf>> = {
  mae: (errors) => {
    const losses = new Float64Array(errors.length);
    for (let row = 0; row < losses.length; row++) losses[row] = Math.abs(errors[row]!);
    return losses;
  },
  mse: (errors) => {
    const losses = new Float64Array(errors.length);
    for (let row = 0; row < losses.length; row++) losses[row] = errors[row]! * errors[row]!;
    return losses;
  },
  /** A label of 0 divides by 2^-52, as scikit-learn does: one such row swamps the mean. */
  mape: (errors, labels) => {
    const losses = new Float64Array(errors.length);
    for (let row = 0; row < losses.length; row++)
      losses[row] = Math.abs(errors[row]!) / Math.max(Math.abs(labels[row]!), Number.EPSILON);
    return losses;
  },
};
