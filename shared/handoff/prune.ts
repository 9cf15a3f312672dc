import { readdir, readFile, rm, rmdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UserError } from '../errors/index.js';
import { writeFileWhole } from '../files/index.js';
import { isThere, listing } from '../registry/listing.js';
import { parseEntry } from './entry.js';

const HOUR = 3_600_000;
/** As long as a pull request may wait for its merge. */
export const DAYS_KEPT = 30;
/** A job that is uploading has copied files which no entry names yet. */
const HOURS_UNNAMED = 24;

export interface Pruned {
  readonly entries: number;
  readonly blobs: number;
  readonly bytes: number;
}

/**
 * Removes entries and verdicts that are older than `DAYS_KEPT`, and files that no entry names any more; looks once a
 * day. Nothing is removed where an entry can't be read, since what it names can't be known.
 *
 * @param root  of the store
 * @returns null where it has been done within a day
 */
export async function prune(root: string, now: Date): Promise<Pruned | null> {
  const marker = join(root, 'pruned');
  const last = await stat(marker).catch(() => null);
  if (last && now.getTime() - last.mtimeMs < 24 * HOUR) return null;
  await writeFileWhole(marker, '');
  const before = now.getTime() - DAYS_KEPT * 24 * HOUR;
  const old = [...(await jsonUnder(join(root, 'runs'))), ...(await jsonUnder(join(root, 'verdicts')))];
  let entries = 0;
  for (const path of old) {
    if ((await lastTouched(path)) >= before) continue;
    await rm(path, { force: true });
    // Of an attempt and of its run, where these were the last.
    for (const folder of [dirname(path), dirname(dirname(path))]) await rmdir(folder).catch(() => undefined);
    entries += 1;
  }
  const named = await blobsNamed(root);
  return { entries, ...(named ? await removeOthers(root, named, now) : { blobs: 0, bytes: 0 }) };
}

async function blobsNamed(root: string): Promise<ReadonlySet<string> | null> {
  const named = new Set<string>();
  for (const path of await jsonUnder(join(root, 'runs'))) {
    try {
      for (const { sha256 } of parseEntry(await readFile(path, 'utf8'), path).files) named.add(sha256);
    } catch (error) {
      if (error instanceof UserError || (error as NodeJS.ErrnoException).code !== 'ENOENT') return null;
    }
  }
  return named;
}

async function removeOthers(
  root: string,
  named: ReadonlySet<string>,
  now: Date,
): Promise<Omit<Pruned, 'entries'>> {
  const folder = join(root, 'blobs', 'sha256');
  let [blobs, bytes] = [0, 0];
  for (const name of await listing(folder)) {
    const path = join(folder, name);
    if (named.has(name) || (await lastTouched(path)) >= now.getTime() - HOURS_UNNAMED * HOUR) continue;
    bytes += await stat(path).then(
      ({ size }) => size,
      () => 0,
    );
    await rm(path, { force: true });
    blobs += 1;
  }
  return { blobs, bytes };
}

async function jsonUnder(folder: string): Promise<string[]> {
  if (!(await isThere(folder))) return [];
  const names = await readdir(folder, { recursive: true });
  return names.filter((name) => name.endsWith('.json')).map((name) => join(folder, name));
}

/** Milliseconds; a file that was only linked here is as old as its link. A file that is gone counts as new. */
async function lastTouched(path: string): Promise<number> {
  return stat(path).then(
    ({ mtimeMs, ctimeMs }) => Math.max(mtimeMs, ctimeMs),
    () => Infinity,
  );
}
