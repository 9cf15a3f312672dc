import { UserError, type SourceLocation } from '../errors/index.js';
import { cellText, type ColumnCells, type RowPlaces, type TableSink } from '../evaluation/index.js';
import type { Table } from './table.js';

/** Gathers every column of a table as texts. */
export class TextColumns implements TableSink {
  #names: readonly string[] = [];
  #cells: string[][] = [];
  #rows = 0;

  constructor(
    readonly file: string,
    readonly places: RowPlaces,
  ) {}

  get positions(): readonly number[] {
    return [...this.#names.keys()];
  }

  /** @throws UserError for a column without a name, or with another's */
  begin(names: readonly string[], at: SourceLocation | string): void {
    checkNames(names, at);
    this.#names = names;
    this.#cells = names.map(() => []);
  }

  take(rows: number, cellsAt: (position: number) => ColumnCells): void {
    for (const [position, texts] of this.#cells.entries()) {
      const cells = cellsAt(position);
      for (let row = 0; row < rows; row++) texts.push(cellText(cells, row));
    }
    this.#rows += rows;
  }

  /** @throws UserError for a table without rows */
  table(): Table {
    const { file, places } = this;
    if (this.#names.length === 0)
      throw new UserError('is empty', 'Give it a header line and at least one row.', file);
    if (this.#rows === 0) throw new UserError('has a header but no rows', 'Give it at least one row.', file);
    return { file, columns: this.#names, cells: this.#cells, rows: this.#rows, places };
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
