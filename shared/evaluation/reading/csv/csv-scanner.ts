import { UserError } from '../../../errors/index.js';
import { decodeUtf8 } from '../cells.js';
import { withRoom } from '../columns/with-room.js';
import type { LinePlaces } from '../row-places.js';
import type { RecordScanner } from '../source/record-reader.js';
import type { TableSink } from '../table-sink.js';
import { COMMA, LINE_FEED, QUOTE, RETURN } from './bytes.js';
import { refuseOtherSeparator } from './other-separator.js';
import { closingQuote, countBreaks, halveQuotes } from './quotes.js';

/** Cells of one block: their bytes and places stay in the processor's cache. */
const BLOCK_CELLS = 1 << 15;
const NOT_WHOLE = -1;

/**
 * Splits CSV (RFC 4180) into cells; CRLF, LF and CR end a record, blank lines are skipped. Cells are handed on where
 * they lie; only doubled quotation marks are halved there.
 *
 * @throws UserError with file:line for broken quotes and ragged rows
 */
export class CsvScanner implements RecordScanner {
  line = 1;
  /** Of the header; 0 before it is read. */
  #columns = 0;
  #rows = 0;
  #starts = new Int32Array(BLOCK_CELLS);
  #ends = new Int32Array(BLOCK_CELLS);
  // What the last record had.
  #cells = 0;
  #breaks = 0;
  readonly #quoted: number[] = [];

  constructor(
    readonly places: LinePlaces,
    readonly sink: TableSink,
  ) {}

  take(bytes: Uint8Array, length: number, isLast: boolean): number {
    // Every cell ends here at the latest, so that no step has to look for the end of the bytes.
    bytes[length] = LINE_FEED;
    for (let taken = 0; ;) {
      const next = this.#takeBlock(bytes, taken, length, isLast);
      if (next === taken) return taken;
      taken = next;
    }
  }

  /** Takes the header alone, else as many records as a block holds. @returns where the next record begins */
  #takeBlock(bytes: Uint8Array, from: number, length: number, isLast: boolean): number {
    const columns = this.#columns;
    const most = columns === 0 ? 1 : Math.floor(this.#starts.length / columns);
    let at = from;
    let rows = 0;
    while (rows < most && at < length) {
      const next = this.#scanRecord(bytes, at, length, isLast, rows * columns);
      if (next === NOT_WHOLE) break;
      at = next;
      if (this.#cells > 0) {
        if (columns === 0) this.#takeHeader(bytes);
        else if (this.#cells !== columns) {
          this.#handOn(bytes, rows);
          throw this.#raggedFault();
        } else this.places.put(this.#rows + rows, this.line);
        rows++;
      }
      this.line += this.#breaks;
    }
    if (columns > 0) this.#handOn(bytes, rows);
    return at;
  }

  /**
   * Finds the cells of one record; a blank line has none.
   *
   * @param firstCell  the number of its first cell in the block
   * @returns where the next record begins, or `NOT_WHOLE`
   */
  #scanRecord(bytes: Uint8Array, from: number, length: number, isLast: boolean, firstCell: number): number {
    let starts = this.#starts;
    let ends = this.#ends;
    let at = from;
    let byte = bytes[at]!;
    let cell = firstCell;
    this.#quoted.length = 0;
    while (at > from || (byte !== LINE_FEED && byte !== RETURN)) {
      let start = at;
      let end: number;
      if (byte === QUOTE) {
        end = closingQuote(bytes, ++start, length);
        if (end < 0 && !isLast) return NOT_WHOLE;
        at = end + 1;
        byte = bytes[at]!;
        if (end < 0 || (byte !== COMMA && byte !== LINE_FEED && byte !== RETURN)) throw this.#quoteFault();
        this.#quoted.push(cell);
      } else {
        while (byte !== COMMA && byte !== LINE_FEED && byte !== RETURN) {
          if (byte === QUOTE) throw this.#quoteFault();
          // Of the bytes behind the comma none ends a cell.
          do byte = bytes[++at]!;
          while (byte > COMMA);
        }
        end = at;
      }
      if (cell === starts.length) {
        starts = this.#starts = withRoom(starts, cell + 1);
        ends = this.#ends = withRoom(ends, cell + 1);
      }
      starts[cell] = start;
      ends[cell++] = end;
      if (byte !== COMMA) break;
      byte = bytes[++at]!;
    }
    this.#cells = cell - firstCell;
    const isCut = at === length || (byte === RETURN && at + 1 === length);
    if (isCut && !isLast) return NOT_WHOLE;
    this.#breaks = 1;
    if (this.#quoted.length > 0) this.#finishQuoted(bytes);
    const isPair = byte === RETURN && at + 1 < length && bytes[at + 1] === LINE_FEED;
    return Math.min(length, at + (isPair ? 2 : 1));
  }

  /** Not before the record is whole: until then its bytes may be scanned again. */
  #finishQuoted(bytes: Uint8Array): void {
    for (const cell of this.#quoted) {
      const start = this.#starts[cell]!;
      const end = this.#ends[cell]!;
      this.#breaks += countBreaks(bytes, start, end);
      this.#ends[cell] = halveQuotes(bytes, start, end);
    }
  }

  #takeHeader(bytes: Uint8Array): void {
    this.#columns = this.#cells;
    const names = Array.from({ length: this.#cells }, (_, cell) =>
      decodeUtf8(bytes, this.#starts[cell]!, this.#ends[cell]!),
    );
    const at = { file: this.places.file, line: this.line };
    refuseOtherSeparator(names, at);
    this.sink.begin(names, at);
  }

  #handOn(bytes: Uint8Array, rows: number): void {
    if (rows === 0) return;
    this.#rows += rows;
    const starts = this.#starts;
    const ends = this.#ends;
    const stride = this.#columns;
    this.sink.take(rows, (first) => ({ bytes, starts, ends, first, stride, rows }));
  }

  #raggedFault(): UserError {
    return new UserError(
      `has ${this.#cells} ${this.#cells === 1 ? 'cell' : 'cells'} in this row, and ${this.#columns} columns in its header`,
      'Give every row one cell per column; quote cells that contain commas.',
      { file: this.places.file, line: this.line },
    );
  }

  #quoteFault(): UserError {
    return new UserError(
      'has a quotation mark that is not closed or stands inside an unquoted cell',
      'Quote the whole cell and double each quotation mark inside it.',
      { file: this.places.file, line: this.line },
    );
  }
}
