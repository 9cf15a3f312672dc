import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { access, link, mkdir, open, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { makeFolders } from './folders.js';
import { explainingWriteErrors, explainLinkError } from './write-errors.js';

/** Writes a file beside its place, fsyncs and renames it: a killed step leaves the old content or the new one. */
export async function writeFileWhole(path: string, content: string | Uint8Array): Promise<void> {
  await explainingWriteErrors(path, async () => {
    await makeFolders(dirname(path));
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
    await makeFolders(dirname(path));
    return beside(path, async (fresh) => {
      if (typeof content === 'function') await content(fresh);
      else await writeFile(fresh, content, { flag: 'wx' });
      await syncFile(fresh);
      // Unlike a rename, a link fails when the name is taken: of two writers exactly one wins.
      return link(fresh, path).then(
        () => true,
        (error: NodeJS.ErrnoException) => {
          if (error.code === 'EEXIST') return false;
          throw explainLinkError(error, path);
        },
      );
    });
  });
}

/** Gives a name of its own in the same directory, and leaves nothing there. */
async function beside<T>(path: string, write: (fresh: string) => Promise<T>): Promise<T> {
  const fresh = besideName(path);
  try {
    return await write(fresh);
  } finally {
    await rm(fresh, { force: true });
  }
}

function besideName(path: string): string {
  return join(dirname(path), `.${basename(path)}-${randomUUID()}`);
}

async function syncFile(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

/**
 * Fills a fresh directory beside `target` and renames it into place. A step that is killed leaves the old directory or
 * the new one (between the two renames the old one, beside its place); nothing is left behind when `fill` throws.
 */
export async function writeDirectoryWhole(
  target: string,
  fill: (fresh: string) => Promise<void>,
): Promise<void> {
  await explainingWriteErrors(target, async () => {
    await makeFolders(dirname(resolve(target)));
    const fresh = besideName(target);
    try {
      await mkdir(fresh);
      await fill(fresh);
      await replaceDirectory(target, fresh);
    } catch (error) {
      await rm(fresh, { recursive: true, force: true });
      throw error;
    }
  });
}

/** No system renames over a full directory, so the old one steps aside first, and back if the new one can't come. */
async function replaceDirectory(target: string, fresh: string): Promise<void> {
  const old = besideName(target);
  const replaces = await renameIfThere(target, old);
  try {
    await rename(fresh, target);
  } catch (error) {
    if (replaces) await rename(old, target);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}

async function renameIfThere(from: string, to: string): Promise<boolean> {
  return rename(from, to).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false;
      throw error;
    },
  );
}

/** Fails before long work where its result could not be written: the nearest folder that exists must take files. */
export async function checkWritable(path: string): Promise<void> {
  await explainingWriteErrors(path, () => checkFolder(dirname(resolve(path))));
}

async function checkFolder(folder: string): Promise<void> {
  // The final dot makes a file in the folder's place an error.
  await access(`${folder}${sep}.`, constants.W_OK).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT' || folder === dirname(folder)) throw error;
    await checkFolder(dirname(folder));
  });
}
