import { UserError } from '../errors/index.js';
import { placeOf, type TableInMemory } from '../data/table.js';
import type { ColumnChoice } from './plan.js';

const ID_NAMES = /^(id|uuid|guid|(row|record|sample|example|image)_?id)$/i;

/**
 * The column that names the rows: one called so, else a first column of different texts or whole numbers.
 *
 * @param labelName  never taken for the id
 * @returns null where there is none: a row is then known by what it holds
 * @throws UserError when a column called id repeats or lacks a value
 */
export function findId(table: TableInMemory, labelName: string | undefined): ColumnChoice | null {
  const named = table.columns.find((column) => ID_NAMES.test(column) && column !== labelName);
  if (named !== undefined) {
    refuseRepeats(table, named);
    return { column: named, why: 'by its name' };
  }
  const [first] = table.columns;
  if (first === undefined || first === labelName || table.columns.length < 3) return null;
  const cells = table.cells[0]!;
  const isNumber = cells.every((cell) => cell.trim() !== '' && Number.isFinite(Number(cell)));
  const couldName = isNumber ? cells.every((cell) => /^\s*\d+\s*$/.test(cell)) : !cells.includes('');
  if (!couldName || new Set(cells).size < cells.length) return null;
  return { column: first, why: 'the first column, and every row has another value' };
}

function refuseRepeats(table: TableInMemory, column: string): void {
  const rowOf = new Map<string, number>();
  for (const [row, cell] of table.cells[table.columns.indexOf(column)]!.entries()) {
    const first = rowOf.get(cell);
    if (cell !== '' && first === undefined) {
      rowOf.set(cell, row);
      continue;
    }
    const what =
      first === undefined ? 'is empty' : `repeats the value "${cell}" of ${table.places.name(first)}`;
    throw new UserError(
      `the column "${column}" ${what}, so it doesn't name the rows`,
      'Give every row its own id, or give the column another name.',
      placeOf(table, row),
    );
  }
}
