import { GrowingTexts, type ColumnCells } from '../../evaluation/index.js';
import type { TemporaryFile } from '../../files/index.js';
import type { Sequence } from './sequence.js';
import { SpilledColumn, type Part } from './spilled-column.js';

/** The cells of so many bytes are written together: enough for a column's share to be worth a read. */
const GROUP_BYTES = 2 ** 21;
/** Rows that are taken before their bytes are counted. */
const STRIDE = 512;

/**
 * Columns of texts on their way into a file, some rows at a time: of each group of rows the file has first the cells of
 * the first column, then those of the second, so that one column can be read without the others.
 */
export class SpilledColumns {
  readonly #file: TemporaryFile;
  readonly #group: readonly GrowingTexts[];
  readonly #parts: readonly Part[][];
  #firstRow = 0;

  constructor(file: TemporaryFile, width: number) {
    this.#file = file;
    this.#group = Array.from({ length: width }, () => new GrowingTexts());
    this.#parts = this.#group.map(() => []);
  }

  /** @param cellsAt  the next rows of a column */
  take(rows: number, cellsAt: (column: number) => ColumnCells): void {
    const columns = this.#group.map((_, column) => cellsAt(column));
    this.#takeBy(rows, (texts, column, row) => {
      const { bytes, starts, ends, first, stride } = columns[column]!;
      const cell = first + row * stride;
      texts.push(bytes, starts[cell]!, ends[cell]!);
    });
  }

  /** The same of columns that are texts already. */
  takeTexts(columns: readonly (readonly string[])[], rows: number): void {
    this.#takeBy(rows, (texts, column, row) => {
      const bytes = Buffer.from(columns[column]![row]!);
      texts.push(bytes, 0, bytes.length);
    });
  }

  /** The columns, when all rows have been taken. */
  columns(): Sequence<string>[] {
    this.#flush();
    return this.#parts.map((parts) => new SpilledColumn(this.#file, parts));
  }

  #takeBy(rows: number, put: (texts: GrowingTexts, column: number, row: number) => void): void {
    for (let start = 0; start < rows; start += STRIDE) {
      const end = Math.min(start + STRIDE, rows);
      let bytes = 0;
      for (const [column, texts] of this.#group.entries()) {
        for (let row = start; row < end; row++) put(texts, column, row);
        bytes += texts.size + texts.length * Uint32Array.BYTES_PER_ELEMENT;
      }
      if (bytes >= GROUP_BYTES) this.#flush();
    }
  }

  #flush(): void {
    const rows = this.#group[0]?.length ?? 0;
    if (rows === 0) return;
    for (const [column, texts] of this.#group.entries()) {
      const ends = texts.ends.subarray(0, rows);
      const start = this.#file.append(new Uint8Array(ends.buffer, ends.byteOffset, ends.byteLength));
      this.#file.append(texts.bytes.subarray(0, texts.size));
      this.#parts[column]!.push({ firstRow: this.#firstRow, rows, start, bytes: texts.size });
      texts.clear();
    }
    this.#firstRow += rows;
  }
}
