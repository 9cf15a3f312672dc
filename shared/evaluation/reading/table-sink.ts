import type { SourceLocation } from '../../errors/index.js';
import type { CellBlock } from './cells.js';

/** Takes a table as its file is read. */
export interface TableSink {
  /** Comes once, first. */
  begin(names: readonly string[], at: SourceLocation | string): void;
  take(block: CellBlock): void;
}
