/** history.json: what training reported, epoch by epoch. No times, so that the package id can be made again. */
export interface TrainingHistory {
  readonly epochs: readonly EpochRecord[];
  /** The epoch whose weights the package holds; null where the last one was kept by default. */
  readonly chosenEpoch: number | null;
}

/**
 * Means over one epoch; `accuracy` is of a classification, `mae` of a regression and in the label's unit, `val…` is null
 * where there is no validation split.
 */
export interface EpochRecord {
  /** From 1. */
  readonly epoch: number;
  readonly loss: number;
  readonly accuracy?: number;
  readonly mae?: number;
  readonly valLoss: number | null;
  readonly valAccuracy?: number | null;
  readonly valMae?: number | null;
  /** Of the epoch's last step; left out where the rate never changes. */
  readonly learningRate?: number;
}
