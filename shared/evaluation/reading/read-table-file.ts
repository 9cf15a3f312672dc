import { extname } from 'node:path';
import { CsvScanner } from './csv/csv-scanner.js';
import { JsonlScanner } from './jsonl/jsonl-scanner.js';
import { LinePlaces, type RowPlaces } from './row-places.js';
import { contentSource, fileSource, withFile } from './source/byte-sources.js';
import { refuseOtherFormat } from './source/other-format.js';
import { readRecords, type ByteSource } from './source/record-reader.js';
import type { TableSink } from './table-sink.js';

/** Makes a sink for a table whose rows stand at `places`. */
export type SinkFor<Sink extends TableSink> = (places: RowPlaces) => Sink;

/** A table that was read to its end. */
export interface TableRead<Sink extends TableSink> {
  /** Took the rows. */
  readonly sink: Sink;
  /** Of the bytes, lower-case hex. */
  readonly sha256: string;
}

/**
 * Reads a table, CSV unless its name ends in .jsonl, .ndjson or .parquet; no more than a chunk of a text file, or a row
 * group of a Parquet file, is held.
 *
 * @throws UserError with file and row for a file that is missing, of another format or broken
 */
export function readTableFile<Sink extends TableSink>(
  path: string,
  sinkFor: SinkFor<Sink>,
): Promise<TableRead<Sink>> {
  return withFile(path, async (descriptor) => {
    switch (extname(path).toLowerCase()) {
      case '.jsonl':
      case '.ndjson':
        return readLines(JsonlScanner, fileSource(descriptor, path), sinkFor);
      case '.parquet': {
        const { readParquet } = await import('./parquet/read-parquet.js');
        return readParquet(descriptor, path, sinkFor);
      }
      default:
        refuseOtherFormat(descriptor, path);
        return readLines(CsvScanner, fileSource(descriptor, path), sinkFor);
    }
  });
}

/** The same for a CSV's text, or its UTF-8 in pieces. @param file  name for error messages */
export function readTableText<Sink extends TableSink>(
  content: string | Iterable<Uint8Array>,
  file: string,
  sinkFor: SinkFor<Sink>,
): TableRead<Sink> {
  return readLines(CsvScanner, contentSource(content, file), sinkFor);
}

function readLines<Sink extends TableSink>(
  Scanner: typeof CsvScanner | typeof JsonlScanner,
  source: ByteSource,
  sinkFor: SinkFor<Sink>,
): TableRead<Sink> {
  const places = new LinePlaces(source.file);
  const sink = sinkFor(places);
  return { sink, sha256: readRecords(source, new Scanner(places, sink)) };
}
