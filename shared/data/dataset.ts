import type { RawInstance } from '../serving/model.js';
import type { Preprocessing } from './preprocessing.js';
import type { DataReport } from './report/data-report.js';
import type { Split } from './splits/index.js';
import type { Inputs } from './storage/inputs.js';
import type { Sequence } from './storage/sequence.js';
import type { Target } from './target.js';

/** Examples ready for training: n rows, encoded, labelled and split. */
export interface Dataset {
  /** Unique. */
  readonly ids: Sequence<string>;
  readonly splits: Sequence<Split>;
  readonly target: Target;
  readonly preprocessing: Preprocessing;
  /** One tensor a row. */
  readonly inputs: Inputs;
  /** Name of the label, as the data calls it. */
  readonly labelName: string;
  /** Columns that travel with the predictions as they are written, by name: slices, then the group; n texts each. */
  readonly carried: ReadonlyMap<string, Sequence<string>>;
  readonly sources: readonly SourceFile[];
  /** What a caller of the model would send for a row. */
  instanceOf(row: number): RawInstance;
  /** Goes through all rows once more. */
  describe(): DataReport;
}

/** One file or folder of data, for the lineage. */
export interface SourceFile {
  readonly uri: string;
  readonly sha256: string;
}

/** Rows of one split, in file order. */
export function rowsOf({ splits }: Pick<Dataset, 'splits'>, split: Split): Int32Array {
  let count = 0;
  for (let row = 0; row < splits.length; row++) if (splits.at(row) === split) count++;
  const rows = new Int32Array(count);
  for (let row = 0, at = 0; at < count; row++) if (splits.at(row) === split) rows[at++] = row;
  return rows;
}
