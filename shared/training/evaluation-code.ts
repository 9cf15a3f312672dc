import { readdir, stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { UserError } from '../errors/index.js';
import { byCodePoint, sha256, sha256File } from '../files/index.js';
import type { Recipe } from '../recipe/index.js';

/** Folders that programs fill by running: no part of the code. */
const MADE_BY_RUNNING = new Set(['__pycache__', 'node_modules']);

/**
 * The identity of the code that a recipe's evaluation rests on: sha256 of the lines `path<TAB>sha256<LF>` of its files,
 * sorted by path in code-point order. Names that begin with a dot, `__pycache__` and `node_modules` in a folder don't count.
 *
 * @param folder  the recipe's
 * @returns hex; null where the recipe names none
 * @throws UserError for a path that is not there
 */
export async function evaluationCodeOf(
  { evaluation }: Pick<Recipe, 'evaluation'>,
  folder: string,
): Promise<string | null> {
  if (!evaluation) return null;
  const digests = new Map<string, string>();
  for (const named of evaluation.code)
    for (const file of await filesBelow(named, folder))
      digests.set(file, await sha256File(resolve(folder, file)));
  const lines = [...digests.keys()].sort(byCodePoint).map((file) => `${file}\t${digests.get(file)!}\n`);
  return sha256(lines.join(''));
}

/** As the recipe would name them. */
async function filesBelow(named: string, folder: string): Promise<string[]> {
  const path = resolve(folder, named);
  const status = await stat(path).catch(() => null);
  if (!status)
    throw new UserError(
      'is not there',
      'Mend "evaluation.code" in the recipe; it is read relative to the recipe\'s folder.',
      path,
    );
  const own = named.replace(/\/+$/, '');
  if (!status.isDirectory()) return [own];
  const entries = await readdir(path, { recursive: true });
  const files: string[] = [];
  for (const entry of entries) {
    const parts = entry.split(sep);
    if (parts.some((part) => part.startsWith('.') || MADE_BY_RUNNING.has(part))) continue;
    if ((await stat(join(path, entry)).catch(() => null))?.isFile()) files.push(`${own}/${parts.join('/')}`);
  }
  return files;
}
