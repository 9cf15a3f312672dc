import { decodeUtf8 } from '../cells.js';
import type { LinePlaces } from '../row-places.js';
import type { RecordScanner } from '../source/record-reader.js';
import type { TableSink } from '../table-sink.js';
import { noLines, noObject } from './row-faults.js';
import { RowParser, skipSpace, type CellPlaces } from './row-parser.js';

const LINE_FEED = 10;
const OPEN_BRACKET = 91;
/** Cells of one block: their bytes and places stay in the processor's cache. */
const BLOCK_CELLS = 1 << 15;

/** Splits JSON Lines into cells: one flat object a line, all with the keys of the first; blank lines are skipped. */
export class JsonlScanner implements RecordScanner {
  line = 1;
  #rows = 0;
  #parser: RowParser | null = null;
  #cells: CellPlaces = { starts: new Int32Array(0), ends: new Int32Array(0) };

  constructor(
    readonly places: LinePlaces,
    readonly sink: TableSink,
  ) {}

  take(bytes: Uint8Array, length: number, isLast: boolean): number {
    bytes[length] = LINE_FEED;
    let at = 0;
    let rows = 0;
    for (; at < length; this.line++) {
      const end = bytes.indexOf(LINE_FEED, at);
      if (end === length && !isLast) break;
      const start = skipSpace(bytes, at);
      at = Math.min(end + 1, length);
      if (start === end) continue;
      const parser = (this.#parser ??= this.#begin(bytes, start, end));
      const columns = parser.names.length;
      if ((rows + 1) * columns > this.#cells.starts.length) rows = this.#handOn(bytes, rows);
      try {
        parser.parse(bytes, start, this.line, this.#cells, rows * columns);
      } catch (error) {
        // A cell that is refused in a row before it comes first.
        this.#handOn(bytes, rows);
        throw error;
      }
      this.places.put(this.#rows + rows++, this.line);
    }
    this.#handOn(bytes, rows);
    return at;
  }

  #begin(bytes: Uint8Array, start: number, end: number): RowParser {
    const place = { file: this.places.file, line: this.line };
    const fault = bytes[start] === OPEN_BRACKET ? noLines : noObject;
    const names = Object.keys(parseObject(decodeUtf8(bytes, start, end)) ?? raise(fault(place)));
    this.sink.begin(names, place);
    const cells = Math.max(BLOCK_CELLS, names.length);
    this.#cells = { starts: new Int32Array(cells), ends: new Int32Array(cells) };
    return new RowParser(names, place.file);
  }

  /** @returns how many rows are left to hand on: none */
  #handOn(bytes: Uint8Array, rows: number): number {
    if (rows === 0) return 0;
    this.#rows += rows;
    const stride = this.#parser!.names.length;
    this.sink.take(rows, (first) => ({ bytes, ...this.#cells, first, stride, rows }));
    return 0;
  }
}

function parseObject(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

function raise(error: Error): never {
  throw error;
}
