import { UserError } from '../errors/index.js';
import type { Cell, CellError, Cells } from './features/index.js';
import { computed } from './storage/sequence.js';
import { columnOf, placeOf, type Table } from './table.js';

/** The rows of the training split: the only ones that a feature looks at. */
export interface TrainingRows {
  readonly table: Table;
  /** Cell texts that mean "missing". */
  readonly missing: ReadonlySet<string>;
  readonly trainingRows: Int32Array;
}

export function cellsOf({ table, missing, trainingRows }: TrainingRows, column: string): Cells {
  const texts = columnOf(table, column, 'an input');
  return computed(trainingRows.length, (index) => cellIn(texts.at(trainingRows[index]!)!, missing));
}

/** A text as a cell: null where it means "missing". */
export function cellIn(text: string, missing: ReadonlySet<string>): Cell {
  return missing.has(text.trim()) ? null : text;
}

/** A cell's fault with its place. */
export function cellError(error: CellError, table: Table, row: number, column: string): UserError {
  return new UserError(`row ${row + 1}, column "${column}": ${error.what}`, error.mend, placeOf(table, row));
}
