import { didYouMean, UserError, type SourceLocation } from '../errors/index.js';
import { readTableFile, readTableText, type RowPlaces } from '../evaluation/index.js';
import { TextColumns } from './text-columns.js';

/** A table of texts, as read from a file. */
export interface Table {
  readonly file: string;
  readonly columns: readonly string[];
  /** One list of n texts a column, in `columns` order. */
  readonly cells: readonly (readonly string[])[];
  readonly rows: number;
  /** Where each row stands in the file. */
  readonly places: RowPlaces;
}

/** A table of a file. */
export interface TableFile extends Table {
  /** Of the file's bytes. */
  readonly sha256: string;
}

/**
 * Reads a table: CSV with a header line (RFC 4180), JSON Lines or Parquet. A JSON null is an empty text.
 * @throws UserError for a file that is missing, empty, ragged or broken
 */
export async function readTable(path: string): Promise<TableFile> {
  const { sink, sha256 } = await readTableFile(path, (places) => new TextColumns(path, places));
  return { ...sink.table(), sha256 };
}

/** The same for the text of a CSV file. @param file  name for error messages */
export function parseTable(text: string, file: string): Table {
  return readTableText(text, file, (places) => new TextColumns(file, places)).sink.table();
}

/** The texts of a column. @throws UserError naming the columns that there are */
export function columnOf(table: Table, name: string, usedAs: string): readonly string[] {
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
