import type { PackedTexts } from '../../texts/index.js';
import type { ColumnCells, CellFault, Column } from '../cells.js';
import { GrowingTexts } from './growing-texts.js';
import { faultOfName, isNoName } from './name-fault.js';

/** Ends are 32-bit numbers. */
const MOST_BYTES = 2 ** 32 - 1;

/** Texts that mostly differ. */
export class IdColumn implements Column {
  readonly #texts = new GrowingTexts();
  #isFull = false;

  constructor(readonly name: string) {}

  take(cells: ColumnCells): number {
    const { bytes: from, starts, ends, first, stride, rows } = cells;
    const texts = this.#texts;
    let size = 0;
    for (let row = 0, cell = first; row < rows; row++, cell += stride) size += ends[cell]! - starts[cell]!;
    this.#isFull = texts.size + size > MOST_BYTES;
    if (this.#isFull) return 0;
    texts.makeRoom(size, rows);
    const { bytes, ends: textEnds } = texts;
    let to = texts.size;
    for (let row = 0, cell = first; row < rows; row++, cell += stride) {
      const start = starts[cell]!;
      const end = ends[cell]!;
      if (isNoName(from, start, end)) return row;
      for (let at = start; at < end; at++) bytes[to++] = from[at]!;
      textEnds[texts.length + row] = to;
    }
    texts.size = to;
    texts.length += rows;
    return -1;
  }

  faultOf(text: string): CellFault {
    if (!this.#isFull) return faultOfName(this.name, text);
    return { what: `column "${this.name}" holds more than 4 GiB of text`, mend: 'Write shorter ids.' };
  }

  texts(): PackedTexts {
    return this.#texts.packed();
  }
}
