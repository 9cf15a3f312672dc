import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../../errors/index.js';
import { byCodePoint, sha256 } from '../../files/index.js';

const PICTURE = /\.(png|jpe?g)$/i;

export interface PictureFile {
  readonly path: string;
  /** Below the root. */
  readonly name: string;
  readonly label: string;
}

/** A folder of class folders, read. */
export interface PictureFolder {
  readonly files: readonly PictureFile[];
  /** Of each file, as it is. */
  readonly contents: readonly Uint8Array[];
  /** Of the names and contents. */
  readonly sha256: string;
}

/** Reads the pictures under a folder of class folders. @throws UserError when there is none */
export async function readPictureFolder(root: string): Promise<PictureFolder> {
  const files = await pictureFiles(root);
  const contents: Uint8Array[] = [];
  for (const file of files) contents.push(await readFile(file.path));
  const listing = files.map((file, row) => `${file.name}\t${sha256(contents[row]!)}\n`).join('');
  return { files, contents, sha256: sha256(listing) };
}

/** The pictures under a folder of class folders, by class and name in code-point order. @throws UserError when there is none */
export async function pictureFiles(root: string): Promise<PictureFile[]> {
  const entries = await readdir(root, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    throw new UserError(
      `can't be read as a folder (${error.code ?? error.message})`,
      'Name a folder with one sub-folder of pictures a class.',
      root,
    );
  });
  const folders = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
  const files: PictureFile[] = [];
  for (const label of folders.map((folder) => folder.name).sort(byCodePoint)) {
    const names = (await readdir(join(root, label), { withFileTypes: true }))
      .filter((entry) => PICTURE.test(entry.name) && !entry.isDirectory())
      .map((entry) => entry.name)
      .sort(byCodePoint);
    files.push(...names.map((name) => ({ path: join(root, label, name), name: `${label}/${name}`, label })));
  }
  if (files.length === 0)
    throw new UserError('holds no pictures', 'Put PNG or JPEG files into one sub-folder a class.', root);
  return files;
}
