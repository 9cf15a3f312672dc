import { readdir, stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import type { SourceFile } from '../../data/index.js';
import { filesOf } from '../../data/source-files.js';
import { UserError } from '../../errors/index.js';
import { byCodePoint, sha256, sha256File } from '../../files/index.js';
import type { CommandRecipe } from '../../recipe/index.js';

/**
 * What a command works on, with digests: the data that the recipe names, and the files that the command line names, such
 * as its script.
 *
 * @param folder  the recipe's
 * @throws UserError for data that are not there
 */
export async function sourcesOf({ command, data }: CommandRecipe, folder: string): Promise<SourceFile[]> {
  const named = data.source === undefined ? [] : filesOf(data.source);
  const sources: SourceFile[] = [];
  for (const uri of named) sources.push({ uri, sha256: await digestOf(resolve(folder, uri)) });
  for (const uri of await filesInCommand(command, folder))
    if (!named.includes(uri)) sources.push({ uri, sha256: await sha256File(join(folder, uri)) });
  return sources;
}

/** Words of a command line that are files in the recipe's folder, relative to it; only a record, so that none is missed. */
async function filesInCommand(command: string, folder: string): Promise<string[]> {
  const words = new Set(command.split(/[\s"'`=;|&<>()]+/).filter((word) => word !== ''));
  const found = new Set<string>();
  for (const word of words) {
    const path = resolve(folder, word);
    const uri = relative(folder, path).split(sep).join('/');
    const status = await stat(path).catch(() => null);
    if (status?.isFile() && !uri.startsWith('../')) found.add(uri);
  }
  return [...found].sort(byCodePoint);
}

/** Of a file, or of the list of all files in a folder. */
async function digestOf(path: string): Promise<string> {
  const status = await stat(path).catch(() => null);
  if (!status)
    throw new UserError(
      'is not there',
      'Mend "data.source" in the recipe; it is read relative to the recipe\'s folder.',
      path,
    );
  if (!status.isDirectory()) return sha256File(path);
  const lines: string[] = [];
  for (const name of (await readdir(path, { recursive: true })).sort(byCodePoint)) {
    const entry = await stat(join(path, name)).catch(() => null);
    if (entry?.isFile()) lines.push(`${name.split(sep).join('/')}\t${await sha256File(join(path, name))}\n`);
  }
  return sha256(lines.join(''));
}
