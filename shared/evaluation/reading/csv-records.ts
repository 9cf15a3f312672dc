import { CsvError, parse } from 'csv-parse/sync';
import { UserError } from '../../errors/index.js';

/**
 * Reads CSV (RFC 4180; a byte order mark and CRLF are fine, blank lines are skipped) and hands each record on with
 * the line where it ends, so that no row is kept here.
 *
 * @throws UserError with file:line for broken quotes
 */
export function eachRecord(text: string, file: string, take: (record: string[], line: number) => void): void {
  try {
    parse(text, {
      bom: true,
      relax_column_count: true,
      skip_empty_lines: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      on_record: (record: string[], context) => {
        take(record, context.lines);
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = (error as CsvError & { lines?: number }).lines ?? 1;
    const isQuote = error.code.includes('QUOTE');
    throw new UserError(
      isQuote
        ? 'has a quotation mark that is not closed or stands inside an unquoted cell'
        : `is not valid CSV: ${error.message}`,
      'Quote the whole cell and double each quotation mark inside it.',
      { file, line },
    );
  }
}
