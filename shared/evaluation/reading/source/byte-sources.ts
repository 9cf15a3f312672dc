import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { UserError } from '../../../errors/index.js';
import type { ByteSource } from './record-reader.js';

/** A text's UTF-8, or bytes that come in pieces. */
export function contentSource(content: string | Iterable<Uint8Array>, file: string): ByteSource {
  const whole = typeof content === 'string' ? Buffer.from(content) : null;
  const pieces = (whole ? [whole] : (content as Iterable<Uint8Array>))[Symbol.iterator]();
  let piece = new Uint8Array(0);
  return {
    file,
    size: whole?.length ?? Infinity,
    read(into) {
      while (piece.length === 0) {
        const next = pieces.next();
        if (next.done) return 0;
        piece = next.value as Uint8Array<ArrayBuffer>;
      }
      const read = Math.min(into.length, piece.length);
      into.set(piece.subarray(0, read));
      piece = piece.subarray(read);
      return read;
    },
  };
}

/**
 * Opens a file for as long as `use` runs.
 *
 * @throws UserError for a file that isn't there, is a directory or may not be read
 */
export async function withFile<T>(path: string, use: (descriptor: number) => T | Promise<T>): Promise<T> {
  let descriptor: number | null = null;
  try {
    descriptor = openSync(path, 'r');
    return await use(descriptor);
  } catch (error) {
    throw explained(error as NodeJS.ErrnoException, path);
  } finally {
    if (descriptor !== null) closeSync(descriptor);
  }
}

export function fileSource(descriptor: number, file: string): ByteSource {
  return { file, size: fileSize(descriptor), read: (into) => readSync(descriptor, into) };
}

export function fileSize(descriptor: number): number {
  return fstatSync(descriptor).size;
}

function explained(error: NodeJS.ErrnoException, path: string): Error {
  switch (error.code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new UserError('does not exist', 'Name a file with one row per test example.', path);
    case 'EISDIR':
      return new UserError('is a directory, and a file is expected', 'Name a file.', path);
    case 'EACCES':
    case 'EPERM':
      return new UserError("can't be read: permission is denied", 'Mend the permissions.', path);
    default:
      return error;
  }
}
