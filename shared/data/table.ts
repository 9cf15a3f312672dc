import { stat } from 'node:fs/promises';
import { didYouMean, UserError, type SourceLocation } from '../errors/index.js';
import { readTableFile, readTableText, type RowPlaces } from '../evaluation/index.js';
import { selected, type Sequence } from './storage/sequence.js';
import { MEMORY, type Storage } from './storage/storage.js';
import { TextColumns } from './text-columns.js';

/** A table of texts, as read from a file. @typeParam Column  how the cells of a column are kept */
export interface Table<Column extends Sequence<string> = Sequence<string>> {
  readonly file: string;
  readonly columns: readonly string[];
  /** n texts a column, in `columns` order. */
  readonly cells: readonly Column[];
  readonly rows: number;
  /** Where each row stands in its file. */
  readonly places: RowPlaces;
  /** Number of a row in its file, from 1. */
  readonly numberOf: (row: number) => number;
}

/** A table whose columns are arrays. */
export type TableInMemory = Table<readonly string[]>;

/** Of a table's file. */
export interface Digested {
  /** Of the file's bytes. */
  readonly sha256: string;
}

/**
 * Reads a table: CSV with a header line (RFC 4180), JSON Lines or Parquet. A JSON null is an empty text.
 * @throws UserError for a file that is missing, empty, ragged or broken
 */
export async function readTable(path: string): Promise<TableInMemory & Digested> {
  return (await readLargeTable(path, MEMORY)) as TableInMemory & Digested;
}

/** The same for a table that may be larger than memory. */
export async function readLargeTable(path: string, storage: Storage): Promise<Table & Digested> {
  const bytes = await fileBytes(path);
  const { sink, sha256 } = await readTableFile(
    path,
    (places) => new TextColumns(path, places, storage, bytes),
  );
  return { ...sink.table(), sha256 };
}

/** 0 for a file that is not there: reading says so. */
async function fileBytes(path: string): Promise<number> {
  return stat(path).then(
    ({ size }) => size,
    () => 0,
  );
}

/** The same for the text of a CSV file. @param file  name for error messages */
export function parseTable(text: string, file: string): TableInMemory {
  const { sink } = readTableText(text, file, (places) => new TextColumns(file, places, MEMORY));
  return sink.table() as TableInMemory;
}

/** The texts of a column. @throws UserError naming the columns that there are */
export function columnOf<Column extends Sequence<string>>(
  table: Table<Column>,
  name: string,
  usedAs: string,
): Column {
  const index = table.columns.indexOf(name);
  if (index >= 0) return table.cells[index]!;
  throw new UserError(
    `has no column "${name}", which the recipe uses as ${usedAs}`,
    `${didYouMean(name, table.columns)} Its columns: ${table.columns.join(', ').slice(0, 200)}.`.trim(),
    table.file,
  );
}

/** The place of a row, and in the words of a message the column. */
export function placeOf(table: Table, row: number): SourceLocation | string {
  return table.places.at(row);
}

/** Some rows of a table, which keep their places and numbers. @param rows  ascending */
export function selectRows(table: Table, rows: Int32Array): Table {
  if (rows.length === table.rows) return table;
  const { places } = table;
  return {
    ...table,
    cells: table.cells.map((texts) => selected(texts, rows)),
    rows: rows.length,
    places: { at: (row) => places.at(rows[row]!), name: (row) => places.name(rows[row]!) },
    numberOf: (row) => table.numberOf(rows[row]!),
  };
}
