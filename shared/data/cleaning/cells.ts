import { UserError } from '../../errors/index.js';
import { cellError, cellIn } from '../cells.js';
import { CellError, type Cell } from '../features/index.js';
import { matchColumns } from '../named-features.js';
import { columnOf, type Table } from '../table.js';
import { fixOf, type FittedFix } from './fixes.js';

/** The columns that a pattern of `data.clean` names. @throws UserError when there is none */
export function columnsNamed(table: Table, pattern: string): string[] {
  return matchColumns(table, pattern, 'a column of "data.clean"');
}

/** Gives the cells of a column after some fixes. @throws UserError naming the row that a fix can't be used on */
export function readerOf(
  table: Table,
  column: string,
  missing: ReadonlySet<string>,
  fixes: readonly FittedFix[],
): (row: number) => Cell {
  const texts = columnOf(table, column, 'an input');
  const fix = fixOf(fixes, column);
  return (row) => {
    const cell = cellIn(texts.at(row)!, missing);
    return fix ? located(() => fix(cell), table, row, column) : cell;
  };
}

/** Says of a cell that can't be used where it stands. */
export function located<T>(use: () => T, table: Table, row: number, column: string): T {
  try {
    return use();
  } catch (error) {
    if (error instanceof CellError) throw cellError(error, table, row, column);
    throw error;
  }
}

export function reservedColumn(column: string, step: string, file: string): UserError {
  return new UserError(
    `the column "${column}" is the label or the id, and "${step}" would change its cells`,
    'Take it out of "data.clean": only inputs can be changed.',
    file,
  );
}
