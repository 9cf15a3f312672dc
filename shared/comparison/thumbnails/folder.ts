import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { contentKey } from '../../data/rows/ids.js';
import { byCodePoint } from '../../files/index.js';
import { pathInside } from './inside.js';
import type { ThumbnailRequest } from './request.js';
import { thumbnailOfFile, type Thumbnail } from './thumbnail.js';

const PICTURE = /\.(png|jpe?g)$/i;
/** Of one picture. */
const MOST_BYTES = 16 * 2 ** 20;
/** Pictures of a class that are read in search of a content. */
const MOST_FILES = 20_000;
/** As loading gives it: a hash, and a number where the same content is there again. */
const CONTENT_ID = /^([0-9a-f]{16})(?:-\d+)?$/;

/**
 * Pictures of a folder with one sub-folder a class, by id: a path in the folder, or the hash of a picture's content, for
 * which the pictures of its class are read until all are found.
 */
export async function thumbnailsFromFolder(
  folder: string,
  { workspace, examples, log }: ThumbnailRequest,
): Promise<Map<string, Thumbnail>> {
  const found = new Map<string, Thumbnail>();
  const hashesByClass = new Map<string, string[]>();
  const add = (id: string, bytes: Uint8Array | null) => {
    if (bytes === null) return;
    try {
      found.set(id, thumbnailOfFile(bytes));
    } catch (error) {
      log(`no thumbnail of ${id}: ${(error as Error).message}`);
    }
  };
  for (const { id, label } of examples) {
    if (CONTENT_ID.test(id)) hashesByClass.set(label, [...(hashesByClass.get(label) ?? []), id]);
    else if (isPathBelow(id)) add(id, await readPicture(workspace, join(folder, id)));
  }
  for (const [label, ids] of hashesByClass) {
    if (!isPathBelow(`${label}/x.png`)) continue;
    for await (const { hash, bytes } of picturesIn(join(folder, label), workspace)) {
      const same = ids.filter((id) => CONTENT_ID.exec(id)![1] === hash);
      for (const id of same) add(id, bytes);
      if (ids.every((id) => found.has(id))) break;
    }
  }
  return found;
}

/** Whether a text can be the path of a picture below some folder. */
function isPathBelow(text: string): boolean {
  return PICTURE.test(text) && text.split(/[/\\]/).every((part) => !['', '.', '..'].includes(part));
}

async function* picturesIn(folder: string, workspace: string) {
  const names = await readdir(folder).catch(() => []);
  for (const name of names
    .filter((file) => PICTURE.test(file))
    .sort(byCodePoint)
    .slice(0, MOST_FILES)) {
    const bytes = await readPicture(workspace, join(folder, name));
    if (bytes) yield { hash: contentKey(bytes), bytes };
  }
}

/** Null where no file of the workspace is there, or it is too large. */
async function readPicture(workspace: string, path: string): Promise<Uint8Array | null> {
  const inside = await pathInside(workspace, path);
  if (typeof inside === 'string') return null;
  const status = await stat(inside.path);
  return status.isFile() && status.size <= MOST_BYTES ? readFile(inside.path) : null;
}
