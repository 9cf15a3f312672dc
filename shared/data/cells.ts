import { UserError } from '../errors/index.js';
import type { Cell, CellError } from './features/index.js';
import { placeOf, type Table } from './table.js';

/** A text as a cell: null where it means "missing". */
export function cellIn(text: string, missing: ReadonlySet<string>): Cell {
  return missing.has(text.trim()) ? null : text;
}

/** A cell's fault with its place. */
export function cellError(error: CellError, table: Table, row: number, column: string): UserError {
  return new UserError(
    `row ${table.numberOf(row)}, column "${column}": ${error.what}`,
    error.mend,
    placeOf(table, row),
  );
}
