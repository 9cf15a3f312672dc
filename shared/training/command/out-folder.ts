import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Host } from '../../host/host.js';
import { makeFolders } from '../../files/index.js';
import { explainingWriteErrors } from '../../files/write-errors.js';

/** Where a command writes: one folder, beside the package that comes of it. */
export interface OutFolder {
  readonly path: string;
  /** Removes it where the command left nothing in it. @returns whether it is gone */
  removeIfEmpty(): Promise<boolean>;
  remove(): Promise<void>;
}

/**
 * Makes a folder that no run had before. What an earlier one left, because it was killed or its output was refused, is
 * named and stays as it is.
 *
 * @param out  absolute path of the package to come
 */
export async function openOutFolder(out: string, host: Pick<Host, 'warning'>): Promise<OutFolder> {
  const prefix = `${basename(out)}.command-`;
  const parent = dirname(out);
  const path = await explainingWriteErrors(parent, async () => {
    await makeFolders(parent);
    for (const name of (await readdir(parent)).filter((one) => one.startsWith(prefix)))
      host.warning(
        `${join(parent, name)} is left of a run that did not end; it isn't used, and can be removed`,
      );
    return mkdtemp(join(parent, prefix));
  });
  const remove = () => rm(path, { recursive: true, force: true });
  return {
    path,
    remove,
    removeIfEmpty: async () => {
      const entries = await readdir(path, { recursive: true, withFileTypes: true });
      if (entries.some((entry) => !entry.isDirectory())) return false;
      await remove();
      return true;
    },
  };
}
