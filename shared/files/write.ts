import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { access, link, mkdir, mkdtemp, open, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { UserError } from '../errors/index.js';

/** Writes a file beside its place, fsyncs and renames it: a killed step leaves the old content or the new one. */
export async function writeFileWhole(path: string, content: string | Uint8Array): Promise<void> {
  await explainingWriteErrors(path, async () => {
    await mkdir(dirname(path), { recursive: true });
    await beside(path, async (fresh) => {
      await writeFile(fresh, content, { flag: 'wx', flush: true });
      await rename(fresh, path);
    });
  });
}

/**
 * Creates a file that must not exist yet: whole and synced, or not at all.
 *
 * @param content  what it holds, or a function that writes it to the path it is given
 * @returns false when the file was there already (and is left as it was)
 */
export async function createFileExclusively(
  path: string,
  content: string | Uint8Array | ((fresh: string) => Promise<void>),
): Promise<boolean> {
  return explainingWriteErrors(path, async () => {
    await mkdir(dirname(path), { recursive: true });
    return beside(path, async (fresh) => {
      if (typeof content === 'function') await content(fresh);
      else await writeFile(fresh, content, { flag: 'wx' });
      await syncFile(fresh);
      // Unlike a rename, a link fails when the name is taken: of two writers exactly one wins.
      return link(fresh, path).then(
        () => true,
        (error: NodeJS.ErrnoException) => {
          if (error.code === 'EEXIST') return false;
          throw error;
        },
      );
    });
  });
}

/** Gives a name of its own in the same directory, and leaves nothing there. */
async function beside<T>(path: string, write: (fresh: string) => Promise<T>): Promise<T> {
  const fresh = join(dirname(path), `.${basename(path)}-${randomUUID()}`);
  try {
    return await write(fresh);
  } finally {
    await rm(fresh, { force: true });
  }
}

async function syncFile(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Fills a fresh directory beside `target` and renames it into place; nothing is left behind when `fill` throws. */
export async function writeDirectoryWhole(
  target: string,
  fill: (fresh: string) => Promise<void>,
): Promise<void> {
  const parent = dirname(resolve(target));
  await explainingWriteErrors(target, async () => {
    await mkdir(parent, { recursive: true });
    await access(parent, constants.W_OK);
    const fresh = await mkdtemp(join(parent, `.${basename(target)}-`));
    try {
      await fill(fresh);
      await rm(target, { recursive: true, force: true });
      await rename(fresh, target);
    } catch (error) {
      await rm(fresh, { recursive: true, force: true });
      throw error;
    }
  });
}

async function explainingWriteErrors<T>(path: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const reasons: Record<string, string> = {
      EACCES: 'permission is denied',
      EPERM: 'the operation is not permitted',
      EROFS: 'the file system is read-only',
      ENOSPC: 'the disk is full',
      ENOTDIR: 'a part of the path is a file',
      EISDIR: 'it is a directory',
      EEXIST: 'a part of the path is a file',
    };
    if (!code || !reasons[code]) throw error;
    throw new UserError(
      `can't be written: ${reasons[code]}`,
      'Choose another path with the "out" input, or mend the permissions.',
      path,
    );
  }
}
