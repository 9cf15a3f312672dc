import { UserError } from '../../../../shared/errors/index.js';
import { cellText } from '../../../../shared/evaluation/reading/cells.js';
import type { CsvScanner } from '../../../../shared/evaluation/reading/csv/csv-scanner.js';
import type { JsonlScanner } from '../../../../shared/evaluation/reading/jsonl/jsonl-scanner.js';
import { LinePlaces } from '../../../../shared/evaluation/reading/row-places.js';
import { readRecords, type ByteSource } from '../../../../shared/evaluation/reading/source/record-reader.js';
import type { TableSink } from '../../../../shared/evaluation/reading/table-sink.js';

export interface ReadText {
  readonly names: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The line that each row begins on. */
  readonly lines: readonly number[];
}

/** All cells of a text as a scanner finds them, read by chunks of some bytes. */
export function scan(
  Scanner: typeof CsvScanner | typeof JsonlScanner,
  content: string | Uint8Array,
  chunkBytes?: number,
): ReadText {
  let names: readonly string[] = [];
  const rows: string[][] = [];
  const sink: TableSink = {
    begin: (header) => (names = header),
    positions: [],
    take: (count, cellsAt) => {
      const columns = names.map((_, position) => cellsAt(position));
      for (let row = 0; row < count; row++) rows.push(columns.map((cells) => cellText(cells, row)));
    },
  };
  const places = new LinePlaces('p');
  readRecords(bytesSource(Buffer.from(content)), new Scanner(places, sink), chunkBytes);
  return { names, rows, lines: rows.map((_, row) => places.at(row).line) };
}

/** Bytes that arrive a few at a time. */
export function bytesSource(bytes: Uint8Array): ByteSource {
  let at = 0;
  return {
    file: 'p',
    size: bytes.length,
    read(into) {
      const read = Math.min(into.length, bytes.length - at, 7);
      into.set(bytes.subarray(at, at + read));
      at += read;
      return read;
    },
  };
}

/** The message of the `UserError` that `run` throws; null where it throws none. */
export function refusal(run: () => unknown): string | null {
  try {
    run();
    return null;
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
}
