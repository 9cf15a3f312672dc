import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Makes a folder and those above it. Node's recursive mkdir turns for ever where a file system takes none, as /proc.
 *
 * @throws Error of the system, with its code
 */
export async function makeFolders(path: string): Promise<void> {
  if (await makeFolder(path)) return;
  if (dirname(path) !== path) await makeFolders(dirname(path));
  if (!(await makeFolder(path))) throw Object.assign(new Error(`no folder ${path}`), { code: 'ENOENT' });
}

/** @returns false when the folder above is not there */
async function makeFolder(path: string): Promise<boolean> {
  return mkdir(path).then(
    () => true,
    async (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false;
      // Not only EEXIST: a read-only file system names that fault first, also for a folder that is there.
      const isThere = await stat(path).then(
        (found) => found.isDirectory(),
        () => false,
      );
      if (!isThere) throw error;
      return true;
    },
  );
}
