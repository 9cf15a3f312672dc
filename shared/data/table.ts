import { CsvError, parse } from 'csv-parse/sync';
import { didYouMean, UserError, type SourceLocation } from '../errors/index.js';
import { readTextIfThere } from '../files/index.js';

/** A table of texts, as read from a file. */
export interface Table {
  readonly file: string;
  readonly columns: readonly string[];
  /** One list of n texts a column, in `columns` order. */
  readonly cells: readonly (readonly string[])[];
  readonly rows: number;
  /** Line of the file that each row ends at, from 1. */
  readonly lines: Int32Array;
}

/** Reads a CSV file with a header line (RFC 4180). @throws UserError for a missing, empty or ragged file */
export async function readTable(path: string): Promise<Table> {
  const text = await readTextIfThere(path);
  if (text !== null) return parseTable(text, path);
  throw new UserError(
    'is not there',
    'Mend "data.source" in the recipe; it is read relative to the recipe\'s folder.',
    path,
  );
}

/** The pure half of `readTable`. */
export function parseTable(text: string, file: string): Table {
  const records = parseRecords(text, file);
  const header = records[0]?.record;
  if (!header) throw new UserError('is empty', 'Give it a header line and at least one row.', file);
  checkHeader(header, file);
  const body = records.slice(1);
  checkWidths(body, header.length, file);
  if (body.length === 0) throw new UserError('has a header but no rows', 'Give it at least one row.', file);
  return {
    file,
    columns: header,
    cells: header.map((_, column) => body.map(({ record }) => record[column]!)),
    rows: body.length,
    lines: Int32Array.from(body, ({ info }) => info.lines),
  };
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
export function placeOf(table: Table, row: number): SourceLocation {
  return { file: table.file, line: table.lines[row]! };
}

interface Parsed {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

function parseRecords(text: string, file: string): Parsed[] {
  try {
    return parse(text, {
      bom: true,
      info: true,
      skip_empty_lines: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
    }) as unknown as Parsed[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? error['lines'] : 1;
    throw new UserError(`is not valid CSV: ${error.message}`, 'Mend the quotes at this line.', {
      file,
      line,
    });
  }
}

function checkWidths(body: readonly Parsed[], width: number, file: string): void {
  const ragged = body.find(({ record }) => record.length !== width);
  if (!ragged) return;
  throw new UserError(
    `the row has ${ragged.record.length} cells, and the header has ${width}`,
    'Give every row as many cells as the header.',
    { file, line: ragged.info.lines },
  );
}

function checkHeader(header: readonly string[], file: string): void {
  const seen = new Set<string>();
  for (const [index, column] of header.entries()) {
    if (column.trim() === '')
      throw new UserError(`column ${index + 1} has no name`, 'Name it in the header line.', {
        file,
        line: 1,
      });
    if (column === '__proto__')
      throw new UserError('the column "__proto__" can\'t be the name of an input', 'Rename it.', {
        file,
        line: 1,
      });
    if (seen.has(column))
      throw new UserError(`two columns are called "${column}"`, 'Rename one of them.', { file, line: 1 });
    seen.add(column);
  }
}
