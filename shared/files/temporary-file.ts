import { randomUUID } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readSync, rmSync, unlinkSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { explainWriteError } from './write-errors.js';

/**
 * A file that is gone with the process that made it: it loses its name at once, so that the system takes back its room
 * even after a kill.
 */
export class TemporaryFile {
  readonly #folder: string;
  readonly #descriptor: number;
  /** Where the system refuses to take the name of an open file away, it goes when the file is closed. */
  readonly #leftName: string | null;
  #size = 0;

  /** @throws UserError for a folder that takes no files */
  constructor(folder: string) {
    this.#folder = folder;
    const path = join(folder, `.heirloom-${randomUUID()}`);
    try {
      mkdirSync(folder, { recursive: true });
      this.#descriptor = openSync(path, 'wx+');
    } catch (error) {
      throw explainWriteError(error as NodeJS.ErrnoException, folder);
    }
    this.#leftName = unlinked(path) ? null : path;
  }

  /** Bytes that it holds. */
  get size(): number {
    return this.#size;
  }

  /** @returns where the bytes begin in the file   @throws UserError for a full disk */
  append(bytes: Uint8Array): number {
    const start = this.#size;
    try {
      for (let at = 0; at < bytes.length;)
        at += writeSync(this.#descriptor, bytes, at, bytes.length - at, start + at);
    } catch (error) {
      throw explainWriteError(error as NodeJS.ErrnoException, this.#folder);
    }
    this.#size += bytes.length;
    return start;
  }

  /** Fills `into` with the bytes at a position. */
  read(into: Uint8Array, position: number): void {
    for (let at = 0; at < into.length;) {
      const read = readSync(this.#descriptor, into, at, into.length - at, position + at);
      if (read === 0) throw new Error(`a temporary file ends at byte ${position + at}`);
      at += read;
    }
  }

  close(): void {
    closeSync(this.#descriptor);
    if (this.#leftName !== null) rmSync(this.#leftName, { force: true });
  }
}

function unlinked(path: string): boolean {
  try {
    unlinkSync(path);
    return true;
  } catch {
    return false;
  }
}
