import { UserError, type SourceLocation } from '../errors/index.js';
import { cellText, type ColumnCells, type RowPlaces, type TableSink } from '../evaluation/index.js';
import { SpilledColumns } from './storage/spilled-columns.js';
import type { Storage } from './storage/storage.js';
import type { Table } from './table.js';

/** What a short text takes of memory beside its characters: its header and its place in an array. */
const TEXT_BYTES = 32;
/** What a file's byte takes at least, of cells that are not long: so large files need not be tried in memory first. */
const BYTES_A_BYTE = 2;

/** Gathers every column of a table as texts, in memory as long as they fit there. */
export class TextColumns implements TableSink {
  #names: readonly string[] = [];
  #cells: string[][] = [];
  #spilled: SpilledColumns | null = null;
  #rows = 0;
  #bytes = 0;

  constructor(
    readonly file: string,
    readonly places: RowPlaces,
    readonly storage: Storage,
    /** Of the file, as far as that is known: a text takes more room in memory than there. */
    readonly fileBytes = 0,
  ) {}

  get positions(): readonly number[] {
    return [...this.#names.keys()];
  }

  /** @throws UserError for a column without a name, or with another's */
  begin(names: readonly string[], at: SourceLocation | string): void {
    checkNames(names, at);
    this.#names = names;
    this.#cells = names.map(() => []);
    if (this.fileBytes * BYTES_A_BYTE > this.storage.bytesInMemory) this.#spill();
  }

  take(rows: number, cellsAt: (position: number) => ColumnCells): void {
    if (this.#spilled) this.#spilled.take(rows, cellsAt);
    else this.#keep(rows, cellsAt);
    this.#rows += rows;
    if (this.#bytes > this.storage.bytesInMemory) this.#spill();
  }

  /** @throws UserError for a table without rows */
  table(): Table {
    const { file, places } = this;
    if (this.#names.length === 0)
      throw new UserError('is empty', 'Give it a header line and at least one row.', file);
    if (this.#rows === 0) throw new UserError('has a header but no rows', 'Give it at least one row.', file);
    const cells = this.#spilled?.columns() ?? this.#cells;
    const numberOf = (row: number): number => row + 1;
    return { file, columns: this.#names, cells, rows: this.#rows, places, numberOf };
  }

  #keep(rows: number, cellsAt: (position: number) => ColumnCells): void {
    for (const [position, texts] of this.#cells.entries()) {
      const cells = cellsAt(position);
      for (let row = 0; row < rows; row++) {
        const text = cellText(cells, row);
        texts.push(text);
        this.#bytes += text.length + TEXT_BYTES;
      }
    }
  }

  #spill(): void {
    this.#spilled = new SpilledColumns(this.storage.openFile(), this.#names.length);
    this.#spilled.takeTexts(this.#cells, this.#rows);
    this.#cells = [];
    this.#bytes = 0;
  }
}

function checkNames(names: readonly string[], at: SourceLocation | string): void {
  const seen = new Set<string>();
  for (const [index, name] of names.entries()) {
    if (name.trim() === '')
      throw new UserError(`column ${index + 1} has no name`, 'Name it in the header line.', at);
    if (name === '__proto__')
      throw new UserError('the column "__proto__" can\'t be the name of an input', 'Rename it.', at);
    if (seen.has(name)) throw new UserError(`two columns are called "${name}"`, 'Rename one of them.', at);
    seen.add(name);
  }
}
