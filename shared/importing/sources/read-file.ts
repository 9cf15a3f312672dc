import { lstat, readFile } from 'node:fs/promises';
import { UserError } from '../../errors/index.js';
import { sha256 } from '../../files/index.js';

/** What weights may take; they are in memory three times before they are written. */
export const MOST_WEIGHT_BYTES = 1024 ** 3;

/** What a description of layers may take. */
export const MOST_TEXT_BYTES = 64 * 1024 ** 2;

export interface ReadFile {
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

/** Reads a plain file of a model. @throws UserError for one that is missing, a link to elsewhere, or too large */
export async function readSourceFile(path: string, mostBytes: number): Promise<ReadFile> {
  const status = await lstat(path).catch(() => null);
  if (!status) throw new UserError('is not there', 'Name a file or folder that is.', path);
  if (!status.isFile()) throw new UserError('is not a plain file', 'Name the file itself.', path);
  if (status.size > mostBytes)
    throw new UserError(
      `takes ${status.size} bytes, and at most ${mostBytes} are read`,
      'Import a smaller model.',
      path,
    );
  const bytes = await readFile(path);
  return { bytes, sha256: sha256(bytes) };
}

/** A file of text. */
export async function readSourceText(path: string): Promise<{ text: string; sha256: string }> {
  const file = await readSourceFile(path, MOST_TEXT_BYTES);
  return { text: Buffer.from(file.bytes).toString('utf8'), sha256: file.sha256 };
}
