import { readdir, stat } from 'node:fs/promises';
import { UserError } from '../errors/index.js';

/** Names in a folder; none where it does not exist. @throws UserError where a file is in the way */
export async function listing(folder: string): Promise<string[]> {
  return readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    if (error.code === 'EACCES')
      throw new UserError("can't be read: permission is denied", 'Mend the permissions.', folder);
    if (error.code !== 'ENOTDIR') throw error;
    throw new UserError('is not a folder of a registry', 'Name a folder with the "registry" input.', folder);
  });
}

export async function isThere(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null)) !== null;
}
