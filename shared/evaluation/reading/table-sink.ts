import type { SourceLocation } from '../../errors/index.js';
import type { ColumnCells } from './cells.js';

/** Takes a table as its file is read. */
export interface TableSink {
  /** Comes once, first. */
  begin(names: readonly string[], at: SourceLocation | string): void;
  /** Of the columns that it takes; known after `begin`. */
  readonly positions: readonly number[];
  /** @param cellsAt  the next rows of the column at a position of the header */
  take(rows: number, cellsAt: (position: number) => ColumnCells): void;
}
