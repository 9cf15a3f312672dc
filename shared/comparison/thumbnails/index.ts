import { stat } from 'node:fs/promises';
import { extname, isAbsolute, join } from 'node:path';
import { sha256File } from '../../files/index.js';
import { thumbnailsFromFolder } from './folder.js';
import { pathInside } from './inside.js';
import type { PictureSource } from './recipe.js';
import type { ThumbnailRequest } from './request.js';
import { thumbnailsFromTable } from './table.js';
import type { Thumbnail } from './thumbnail.js';

export { readPictureSource } from './recipe.js';
export type { Thumbnail } from './thumbnail.js';

/** A larger table takes too long to search. */
const MOST_TABLE_BYTES = 128 * 2 ** 20;

/**
 * Small pictures of examples, by id, from the data that a candidate was trained on. They are an extra: what is missing
 * or can't be read is a line in the log.
 */
export async function thumbnailsOf(
  source: PictureSource,
  request: ThumbnailRequest,
): Promise<ReadonlyMap<string, Thumbnail>> {
  const none = new Map<string, Thumbnail>();
  const { data } = source;
  if (request.examples.length === 0) return none;
  try {
    const path = await findSource(source, request);
    if (path === null) return none;
    return (await stat(path)).isDirectory()
      ? await thumbnailsFromFolder(path, request)
      : await thumbnailsFromTable(path, data, request);
  } catch (error) {
    request.log(`no thumbnails: ${data.source} ${(error as Error).message}`);
    return none;
  }
}

/**
 * The first folder, or the very table that the candidate was trained on.
 * @returns null for data without pictures
 * @throws Error saying what is wrong with the source
 */
async function findSource(
  { data, sha256 }: PictureSource,
  { workspace, folders }: ThumbnailRequest,
): Promise<string | null> {
  let fault: string | null = 'is not in the workspace';
  for (const folder of new Set(folders)) {
    const inside = await pathInside(
      workspace,
      isAbsolute(data.source) ? data.source : join(folder, data.source),
    );
    if (typeof inside === 'string') continue;
    const status = await stat(inside.path);
    if (status.isDirectory()) return inside.path;
    fault = data.image ? await faultOfTable(inside.path, status.size, sha256) : null;
    if (data.image && fault === null) return inside.path;
  }
  if (fault !== null) throw new Error(fault);
  return null;
}

async function faultOfTable(path: string, bytes: number, trainedOn: string | null): Promise<string | null> {
  if (extname(path).toLowerCase() !== '.csv') return 'is neither a CSV file nor a folder';
  if (bytes > MOST_TABLE_BYTES) return `is larger than ${MOST_TABLE_BYTES / 2 ** 20} MiB`;
  if (trainedOn === null || trainedOn === (await sha256File(path))) return null;
  return 'is not the file that the candidate was trained on';
}
