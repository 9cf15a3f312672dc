/** What training reported, epoch by epoch. */
export interface TrainingHistory {
  readonly epochs: readonly EpochRecord[];
  /** The epoch whose weights the package holds; null where the last one was kept by default. */
  readonly chosenEpoch: number | null;
}

/** Means over one epoch; `accuracy` is absent for regression, `val…` where there is no validation split. */
export interface EpochRecord {
  /** Counts from 1. */
  readonly epoch: number;
  readonly loss: number;
  readonly valLoss: number | null;
  readonly accuracy?: number | null;
  readonly valAccuracy?: number | null;
}
