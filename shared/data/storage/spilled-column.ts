import { isAscii } from 'node:buffer';
import type { TemporaryFile } from '../../files/index.js';
import type { Sequence } from './sequence.js';

/** Some rows of a column in a file: where each text ends as Uint32s, then the texts. */
export interface Part {
  readonly firstRow: number;
  readonly rows: number;
  /** Position in the file. */
  readonly start: number;
  /** Of the texts. */
  readonly bytes: number;
}

/** Longer slices of a text keep all of it in memory. */
const LONGEST_COPIED_SLICE = 12;

/** A column in a file. What was read last is kept, so that rows in order cost one read a part. */
export class SpilledColumn implements Sequence<string> {
  readonly length: number;
  readonly #file: TemporaryFile;
  readonly #parts: readonly Part[];
  #part = -1;
  #firstRow = 0;
  #cells: readonly string[] = [];

  constructor(file: TemporaryFile, parts: readonly Part[]) {
    this.#file = file;
    this.#parts = parts;
    const last = parts.at(-1);
    this.length = last ? last.firstRow + last.rows : 0;
  }

  at(row: number): string | undefined {
    const cell = this.#cells[row - this.#firstRow];
    if (cell !== undefined || !(row >= 0 && row < this.length)) return cell;
    this.#open(this.#partOf(row));
    return this.#cells[row - this.#firstRow];
  }

  *[Symbol.iterator](): IterableIterator<string> {
    for (let row = 0; row < this.length; row++) yield this.at(row)!;
  }

  #open(index: number): void {
    const part = this.#parts[index]!;
    this.#cells = readCells(this.#file, part);
    this.#firstRow = part.firstRow;
    this.#part = index;
  }

  #partOf(row: number): number {
    const next = this.#parts[this.#part + 1];
    if (next && row >= next.firstRow && row < next.firstRow + next.rows) return this.#part + 1;
    let [low, high] = [0, this.#parts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#parts[middle]!.firstRow <= row) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

function readCells(file: TemporaryFile, { rows, start, bytes }: Part): string[] {
  const ends = new Uint32Array(rows);
  file.read(new Uint8Array(ends.buffer), start);
  const texts = Buffer.allocUnsafeSlow(bytes);
  file.read(texts, start + ends.byteLength);
  const whole = isAscii(texts) ? texts.toString('latin1') : null;
  const cells = new Array<string>(rows);
  let from = 0;
  for (let row = 0; row < rows; row++) {
    const to = ends[row]!;
    if (whole === null) cells[row] = texts.toString('utf8', from, to);
    else if (to - from <= LONGEST_COPIED_SLICE) cells[row] = whole.slice(from, to);
    else cells[row] = texts.toString('latin1', from, to);
    from = to;
  }
  return cells;
}
