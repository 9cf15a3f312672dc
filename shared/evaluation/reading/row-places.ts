import type { SourceLocation } from '../../errors/index.js';
import { withRoom } from './columns/with-room.js';

/** Where the rows of a table stand in its file. */
export interface RowPlaces {
  /** For a `UserError`. */
  at(row: number): SourceLocation | string;
  /** "line 7" */
  name(row: number): string;
}

/**
 * Rows of a text file. Mostly each row has one line, so only the rows that don't follow on the line behind the one
 * before are written down.
 */
export class LinePlaces implements RowPlaces {
  #rows = new Uint32Array(16);
  #lines = new Uint32Array(16);
  #jumps = 0;
  #next = NaN;

  constructor(readonly file: string) {}

  /** The next row begins on a line; called for each row in turn. */
  put(row: number, line: number): void {
    if (line !== this.#next) {
      this.#rows = withRoom(this.#rows, this.#jumps + 1);
      this.#lines = withRoom(this.#lines, this.#jumps + 1);
      this.#rows[this.#jumps] = row;
      this.#lines[this.#jumps++] = line;
    }
    this.#next = line + 1;
  }

  at(row: number): SourceLocation {
    return { file: this.file, line: this.#lineOf(row) };
  }

  name(row: number): string {
    return `line ${this.#lineOf(row)}`;
  }

  #lineOf(row: number): number {
    let low = 0;
    let high = this.#jumps - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#rows[middle]! <= row) low = middle;
      else high = middle - 1;
    }
    return this.#lines[low]! + row - this.#rows[low]!;
  }
}

/** Rows of a file without lines, counted from 1. */
export function numberedRows(file: string): RowPlaces {
  return { at: (row) => `${file} row ${row + 1}`, name: (row) => `row ${row + 1}` };
}
