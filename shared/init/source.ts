import { readdir, stat } from 'node:fs/promises';
import { extname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { UserError } from '../errors/index.js';

export interface Source {
  readonly path: string;
  /** As recipe.yml names it: relative where it lies inside the project, else absolute. */
  readonly name: string;
  /** False where a checkout of the project would lack it. */
  readonly isInside: boolean;
  readonly kind: 'table' | 'pictures';
}

/**
 * The data file or folder that was named, or the only CSV file of the project.
 * @param root  the project's directory
 * @throws UserError when it is not there, or when there are several to choose from
 */
export async function findSource(typed: string | undefined, root: string): Promise<Source> {
  const path = resolve(root, typed ?? (await onlyTable(root)));
  const status = await stat(path).catch(() => null);
  if (!status) throw new UserError('is not there', 'Name a CSV file, or a folder of class folders.', path);
  if (!status.isDirectory() && extname(path).toLowerCase() !== '.csv')
    throw new UserError(
      'is neither a .csv file nor a folder',
      'Convert the data to CSV, or to a folder with one sub-folder a class.',
      path,
    );
  const inside = relative(root, path);
  const isInside = inside !== '' && inside.split(sep)[0] !== '..' && !isAbsolute(inside);
  return {
    path,
    name: (isInside ? inside : path).split(sep).join('/'),
    isInside,
    kind: status.isDirectory() ? 'pictures' : 'table',
  };
}

async function onlyTable(root: string): Promise<string> {
  const found: string[] = [];
  for (const folder of ['.', 'data']) {
    const names = await readdir(join(root, folder)).catch(() => []);
    found.push(...names.filter((name) => /\.csv$/i.test(name)).map((name) => join(folder, name)));
  }
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  throw new UserError(
    found.length === 0
      ? 'no data is named, and no .csv file lies here or in data/'
      : `no data is named, and there are ${found.length} to choose from: ${found.sort().slice(0, 5).join(', ')}`,
    'Name it: heirloom init <CSV file, or folder of class folders>.',
  );
}
