import { readFile } from 'node:fs/promises';
import { UserError } from '../errors/index.js';

/**
 * The text of a UTF-8 file (a byte order mark stays, so that the text has the digest of the file); null when there is
 * no such file.
 *
 * @throws UserError for a directory, a file that may not be read, or bytes that are not UTF-8
 */
export async function readTextIfThere(path: string): Promise<string | null> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    switch (error.code) {
      case 'ENOENT':
      case 'ENOTDIR':
        return null;
      case 'EISDIR':
        throw new UserError('is a directory, and a file is expected', 'Name a file.', path);
      case 'EACCES':
      case 'EPERM':
        throw new UserError("can't be read: permission is denied", 'Mend the permissions.', path);
      default:
        throw error;
    }
  });
  if (bytes === null) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new UserError('is not UTF-8 text', 'Save it in UTF-8.', path);
  }
}
