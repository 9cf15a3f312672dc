import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { UserError } from '../../../errors/index.js';
import type { ByteSource } from './record-reader.js';

/** A text's UTF-8. */
export function textSource(text: string, file: string): ByteSource {
  const bytes = Buffer.from(text);
  let at = 0;
  return {
    file,
    size: bytes.length,
    read(into) {
      const read = Math.min(into.length, bytes.length - at);
      into.set(bytes.subarray(at, at + read));
      at += read;
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
