import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../errors/index.js';
import { makeFolders } from '../files/index.js';

/** Lies in every demo's directory, and says that it may be replaced. */
const MARK = '.heirloom-demo';

/**
 * Makes an empty directory for the demo.
 *
 * @param beforeEmptied  called before what a former demo left there is removed
 * @throws UserError for a directory that holds anything but a former demo; it is left as it is
 */
export async function claimDirectory(directory: string, beforeEmptied: () => Promise<void>): Promise<void> {
  const entries: string[] = await readdir(directory).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw unusable(directory, error);
  });
  if (entries.length > 0 && !entries.includes(MARK)) {
    throw new UserError(
      'is not empty, and it is not a former demo',
      'Name another folder with "--out".',
      directory,
    );
  }
  if (entries.length > 0) await beforeEmptied();
  // The mark stays, so that what a killed demo leaves can be replaced too.
  for (const entry of entries.filter((name) => name !== MARK))
    await rm(join(directory, entry), { recursive: true, force: true });
  await makeFolders(directory).catch((error: NodeJS.ErrnoException) => {
    throw unusable(directory, error);
  });
  await writeFile(join(directory, MARK), 'Made by "heirloom demo", which may replace this folder.\n');
}

function unusable(directory: string, error: NodeJS.ErrnoException): Error {
  return new UserError(
    `can't be used: ${error.message.split(':')[0]!}`,
    'Name another folder with "--out".',
    directory,
  );
}
