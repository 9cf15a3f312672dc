import { lstat, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../errors/index.js';
import { createFileExclusively, writeFileWhole } from '../files/index.js';

export interface NewFile {
  /** Relative to the project. */
  readonly path: string;
  readonly text: string;
  /** True for a file whose text was made from what is there now. */
  readonly continues?: boolean;
}

/**
 * Writes several files, or none of them.
 *
 * @param overwrite  whether files that are there already are replaced
 * @throws UserError naming the files that are in the way, before anything is written
 */
export async function writeFiles(root: string, files: readonly NewFile[], overwrite: boolean): Promise<void> {
  const before = await Promise.all(files.map(({ path }) => contentOf(join(root, path))));
  const inTheWay = files
    .filter(({ continues }, i) => before[i] !== null && !continues)
    .map(({ path }) => path);
  if (inTheWay.length > 0 && !overwrite) throw taken(inTheWay);
  const written: number[] = [];
  try {
    for (const [i, { path, text }] of files.entries()) {
      if (before[i] !== null) await writeFileWhole(join(root, path), text);
      else if (!(await createFileExclusively(join(root, path), text))) throw taken([path]);
      written.push(i);
    }
  } catch (error) {
    for (const i of written) {
      const content = before[i]!;
      if (content === null) await rm(join(root, files[i]!.path));
      else await writeFileWhole(join(root, files[i]!.path), content);
    }
    throw error;
  }
}

/** Null when nothing is there. */
async function contentOf(path: string): Promise<Uint8Array | null> {
  try {
    await lstat(path);
    return await readFile(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    if (code === 'EISDIR')
      throw new UserError('is a folder, and a file is to stand there', 'Rename the folder.', path);
    throw error;
  }
}

function taken(paths: readonly string[]): UserError {
  const [are, them] = paths.length === 1 ? ['is', 'it'] : ['are', 'them'];
  return new UserError(
    `${paths.join(', ')} ${are} there already, and nothing was written`,
    `Take ${them} away, or overwrite ${them} with --force.`,
  );
}
