import type { SourceLocation } from '../../errors/index.js';
import type { ColumnCells } from './cells.js';

/** Takes a table as its file is read. */
export interface TableSink {
  /** Comes once, first. */
  begin(names: readonly string[], at: SourceLocation | string): void;
  /** @param cellsAt  the next rows of the column at a position of the header */
  take(rows: number, cellsAt: (position: number) => ColumnCells): void;
}
