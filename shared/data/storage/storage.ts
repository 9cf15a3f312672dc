import type { TemporaryFile } from '../../files/index.js';

/** Where data go that would take too much memory. */
export interface Storage {
  /** What the cells of a table may take of memory, and what the inputs made of them may. */
  readonly bytesInMemory: number;
  /** Bytes that lie in files now. */
  readonly bytesInFiles: number;
  /** A file of its own for each. @throws UserError where the disk takes none */
  openFile(): TemporaryFile;
}

/** Keeps everything in memory, for callers whose data are known to be small. */
export const MEMORY: Storage = {
  bytesInMemory: Infinity,
  bytesInFiles: 0,
  openFile: () => {
    throw new Error('there is no place for temporary files');
  },
};
