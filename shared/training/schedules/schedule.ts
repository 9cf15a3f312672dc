import type { EpochRecord } from '../../package/history.js';

/** Where training stands before a step. */
export interface Progress {
  /** Epochs done, the part of the current one included: 1.5 in the middle of the second. */
  readonly epochs: number;
  /** Epochs that the recipe asks for. */
  readonly of: number;
  /** What the epochs that are over brought. */
  readonly records: readonly EpochRecord[];
}

/** The share of the learning rate that a step takes. It follows from the progress alone, so that a resumed run goes on as the first. */
export type Schedule = (progress: Progress) => number;
