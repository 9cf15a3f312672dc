import { PackedTexts, type CodedTexts } from '../../texts/index.js';
import { nameFault } from '../class-names.js';
import type { ColumnCells, CellFault, Column } from '../cells.js';
import { parseColumn } from '../numbers/parse-column.js';
import { parseNumber } from '../numbers/numbers.js';
import { faultOfName, isNoName } from './name-fault.js';
import { GrowingTexts } from './growing-texts.js';
import { withRoom } from './with-room.js';

/** Finite numbers: the labels or predictions of a regression. */
export class NumberColumn implements Column {
  #values = new Float64Array(1 << 10);
  #rows = 0;
  readonly #texts: GrowingTexts | null;

  /** @param keepsTexts  for labels, which are fingerprinted as the file writes them */
  constructor(
    readonly name: string,
    keepsTexts: boolean,
  ) {
    this.#texts = keepsTexts ? new GrowingTexts() : null;
  }

  take(cells: ColumnCells): number {
    const { bytes, starts, ends, first, stride, rows } = cells;
    const firstRow = this.#rows;
    const values = (this.#values = withRoom(this.#values, firstRow + rows));
    parseColumn(cells, values, firstRow);
    for (let row = 0, cell = first; row < rows; row++, cell += stride) {
      const start = starts[cell]!;
      const end = ends[cell]!;
      if (Number.isNaN(values[firstRow + row]) || isNoName(bytes, start, end)) return row;
      this.#texts?.push(bytes, start, end);
    }
    this.#rows = firstRow + rows;
    return -1;
  }

  /** Takes the rows of a column that was read as texts. */
  takeCoded({ texts, codes }: CodedTexts): void {
    const numbers = Float64Array.from(texts, parseNumber);
    const firstRow = this.#rows;
    this.#values = withRoom(this.#values, firstRow + codes.length);
    for (let row = 0; row < codes.length; row++) this.#values[firstRow + row] = numbers[codes[row]!]!;
    this.#rows += codes.length;
    if (!this.#texts) return;
    const packed = PackedTexts.of(texts);
    for (const code of codes) this.#texts.push(packed.bytes, packed.startOf(code), packed.ends[code]!);
  }

  faultOf(text: string): CellFault {
    if (nameFault(text)) return faultOfName(this.name, text);
    return {
      what: `has "${text}" in column "${this.name}", which is not a finite number`,
      mend: 'A regression needs numbers there.',
    };
  }

  values(): Float64Array {
    return this.#values.subarray(0, this.#rows);
  }

  texts(): PackedTexts | null {
    return this.#texts?.packed() ?? null;
  }
}
