import { TemporaryFile } from '../../files/index.js';
import type { Storage } from './storage.js';

/** Beyond it, cells and inputs are kept in files. */
const BYTES_IN_MEMORY = 256 * 2 ** 20;

/** Keeps what is too large for memory in nameless files of one folder, until it is closed. */
export class TemporaryStorage implements Storage {
  readonly #files: TemporaryFile[] = [];

  constructor(
    readonly folder: string,
    readonly bytesInMemory = BYTES_IN_MEMORY,
  ) {}

  get bytesInFiles(): number {
    return this.#files.reduce((sum, { size }) => sum + size, 0);
  }

  openFile(): TemporaryFile {
    const file = new TemporaryFile(this.folder);
    this.#files.push(file);
    return file;
  }

  close(): void {
    for (const file of this.#files.splice(0)) file.close();
  }
}
