import type { CodedTexts } from '../../texts/index.js';
import type { ColumnCells, CellFault, Column } from '../cells.js';
import { ByteDictionary } from './byte-dictionary.js';
import { faultOfName, isNoName } from './name-fault.js';
import { withRoom } from './with-room.js';

/** Texts that mostly repeat. */
export class CodedColumn implements Column {
  readonly #dictionary = new ByteDictionary();
  #codes = new Int32Array(1 << 10);
  #rows = 0;

  /** @param takes  `names` refuses what can't be a class; `texts` takes every cell, an empty one too */
  constructor(
    readonly name: string,
    readonly takes: 'names' | 'texts',
  ) {}

  /** How many texts differ. */
  get size(): number {
    return this.#dictionary.size;
  }

  take(cells: ColumnCells): number {
    const { bytes, starts, ends, first, stride, rows } = cells;
    const dictionary = this.#dictionary;
    const needsNames = this.takes === 'names';
    const firstRow = this.#rows;
    const codes = (this.#codes = withRoom(this.#codes, firstRow + rows));
    let known = dictionary.size;
    for (let row = 0, cell = first; row < rows; row++, cell += stride) {
      const start = starts[cell]!;
      const end = ends[cell]!;
      const code = dictionary.codeOf(bytes, start, end);
      codes[firstRow + row] = code;
      if (code < known) continue;
      known++;
      if (needsNames && isNoName(bytes, start, end)) return row;
    }
    this.#rows = firstRow + rows;
    return -1;
  }

  faultOf(text: string): CellFault {
    return faultOfName(this.name, text);
  }

  coded(): CodedTexts {
    return { texts: this.#dictionary.texts(), codes: this.#codes.subarray(0, this.#rows) };
  }
}
