import type { RawInstance } from '../serving/model.js';
import type { Preprocessing } from './preprocessing.js';
import type { Split } from './splits/index.js';
import type { Target } from './target.js';

/** Examples ready for training: n rows, encoded, labelled and split. */
export interface Dataset {
  /** Unique. */
  readonly ids: readonly string[];
  readonly splits: readonly Split[];
  readonly target: Target;
  readonly preprocessing: Preprocessing;
  /** Row-major [n, ...tensor shape]. */
  readonly inputs: Float32Array;
  /** Name of the label, as the data calls it. */
  readonly labelName: string;
  /** Columns that travel with the predictions as they are written, by name: slices, then the group; n texts each. */
  readonly carried: ReadonlyMap<string, readonly string[]>;
  readonly sources: readonly SourceFile[];
  /** What a caller of the model would send for a row. */
  instanceOf(row: number): RawInstance;
}

/** One file or folder of data, for the lineage. */
export interface SourceFile {
  readonly uri: string;
  readonly sha256: string;
}

/** Rows of one split, in file order. */
export function rowsOf(dataset: Pick<Dataset, 'splits'>, split: Split): Int32Array {
  return Int32Array.from(dataset.splits.flatMap((of, row) => (of === split ? [row] : [])));
}
