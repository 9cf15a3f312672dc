import { extname } from 'node:path';
import { CsvScanner } from './csv/csv-scanner.js';
import { JsonlScanner } from './jsonl/jsonl-scanner.js';
import { LinePlaces, numberedRows, type RowPlaces } from './row-places.js';
import { fileSize, fileSource, textSource, withFile } from './source/byte-sources.js';
import { refuseOtherFormat } from './source/other-format.js';
import { readRecords, type ByteSource } from './source/record-reader.js';
import type { TableSink } from './table-sink.js';

/** Makes a sink for a table whose rows stand at `places`. */
export type SinkFor<Sink extends TableSink> = (places: RowPlaces) => Sink;

/**
 * Reads a table, CSV unless its name ends in .jsonl, .ndjson or .parquet; no more than a chunk of a text file, or a row
 * group of a Parquet file, is held.
 *
 * @returns the sink that took the rows
 * @throws UserError with file and row for a file that is missing, of another format or broken
 */
export function readTableFile<Sink extends TableSink>(path: string, sinkFor: SinkFor<Sink>): Promise<Sink> {
  return withFile(path, async (descriptor) => {
    switch (extname(path).toLowerCase()) {
      case '.jsonl':
      case '.ndjson':
        return readJsonlTable(fileSource(descriptor, path), sinkFor);
      case '.parquet': {
        const { fillFromParquet } = await import('./parquet/read-parquet.js');
        const sink = sinkFor(numberedRows(path));
        const size = fileSize(descriptor);
        if (size > 0) await fillFromParquet(sink, descriptor, size, path);
        return sink;
      }
      default:
        refuseOtherFormat(descriptor, path);
        return readCsvTable(fileSource(descriptor, path), sinkFor);
    }
  });
}

/** The same for the text of a CSV file. @param file  name for error messages */
export function readTableText<Sink extends TableSink>(
  text: string,
  file: string,
  sinkFor: SinkFor<Sink>,
): Sink {
  return readCsvTable(textSource(text, file), sinkFor);
}

function readCsvTable<Sink extends TableSink>(source: ByteSource, sinkFor: SinkFor<Sink>): Sink {
  const places = new LinePlaces(source.file);
  const sink = sinkFor(places);
  readRecords(source, new CsvScanner(places, sink));
  return sink;
}

function readJsonlTable<Sink extends TableSink>(source: ByteSource, sinkFor: SinkFor<Sink>): Sink {
  const places = new LinePlaces(source.file);
  const sink = sinkFor(places);
  readRecords(source, new JsonlScanner(places, sink));
  return sink;
}
