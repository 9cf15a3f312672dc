import { readerOf } from './cleaning/cells.js';
import type { FittedFix } from './cleaning/index.js';
import type { Cells } from './features/index.js';
import { computed } from './storage/sequence.js';
import type { Table } from './table.js';

/** The rows of the training split: the only ones that a feature looks at. */
export interface TrainingRows {
  readonly table: Table;
  /** Cell texts that mean "missing". */
  readonly missing: ReadonlySet<string>;
  readonly trainingRows: Int32Array;
  /** What cleaning makes of their cells. */
  readonly fixes: readonly FittedFix[];
}

export function cellsOf({ table, missing, trainingRows, fixes }: TrainingRows, column: string): Cells {
  const read = readerOf(table, column, missing, fixes);
  return computed(trainingRows.length, (index) => read(trainingRows[index]!));
}
