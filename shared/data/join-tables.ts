import { UserError } from '../errors/index.js';
import { joined } from './storage/sequence.js';
import type { Table } from './table.js';

/** The rows of one table, then those of another with the same columns in any order. @throws UserError for other columns */
export function joinTables(first: Table, second: Table): Table {
  const absent = first.columns.find((column) => !second.columns.includes(column));
  if (absent !== undefined)
    throw new UserError(
      `has no column "${absent}", which ${first.file} has`,
      'Give both tables the same columns.',
      second.file,
    );
  const ownRow = (row: number) => row - first.rows;
  return {
    file: first.file,
    columns: first.columns,
    cells: first.columns.map((column, at) =>
      joined(first.cells[at]!, second.cells[second.columns.indexOf(column)]!),
    ),
    rows: first.rows + second.rows,
    places: {
      at: (row) => (row < first.rows ? first.places.at(row) : second.places.at(ownRow(row))),
      name: (row) => (row < first.rows ? first.places.name(row) : second.places.name(ownRow(row))),
    },
    numberOf: (row) => (row < first.rows ? first.numberOf(row) : second.numberOf(ownRow(row))),
  };
}
