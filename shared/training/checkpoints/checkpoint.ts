import type { TensorValues } from '../../models/index.js';
import type { EpochRecord } from '../../package/history.js';
import type { OptimizerState } from './optimizer-state.js';

/** Where a run stands between two epochs: all that its further course follows from, beside the recipe and the data. */
export interface Checkpoint {
  readonly epochs: readonly EpochRecord[];
  readonly weights: readonly TensorValues[];
  /** Weights of the best epoch so far; null where nobody looks for it. */
  readonly best: readonly TensorValues[] | null;
  readonly optimizer: OptimizerState;
}

/** Keeps the last checkpoint of a run. */
export interface Checkpoints {
  /** The checkpoint of an earlier, interrupted run; null where there is none that fits. */
  load(): Promise<Checkpoint | null>;
  /** @param read  called only when it is time to keep one */
  save(read: () => Checkpoint): Promise<void>;
}
