import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { canonicalJson, readTextIfThere, sha256 } from '../files/index.js';
import { NameIsTaken } from '../host/uploads.js';
import { listing } from '../registry/listing.js';
import { parseEntry, type Entry } from './entry.js';
import type { RunAddress } from './run-address.js';

/** The entries of a store, by run, attempt and name. */
export class Entries {
  /** @param folder  the store's `runs` */
  constructor(private readonly folder: string) {}

  path(run: RunAddress, attempt: number, name: string): string {
    return join(this.runFolder(run), String(attempt), fileName(name));
  }

  /** Of the latest attempt that has one, up to a number. */
  async find(name: string, run: RunAddress, latest: number): Promise<Entry | null> {
    for (const attempt of await this.attempts(run, latest)) {
      const path = this.path(run, attempt, name);
      const text = await readTextIfThere(path);
      if (text === null) continue;
      const entry = parseEntry(text, path);
      if (entry.name === name) return entry;
    }
    return null;
  }

  /** Of every attempt. */
  async names(run: RunAddress): Promise<string[]> {
    const folders = (await this.attempts(run, Infinity)).map((attempt) =>
      join(this.runFolder(run), String(attempt)),
    );
    const files = (await Promise.all(folders.map(listing))).flat();
    return [...new Set(files)].flatMap((file) => nameOf(file) ?? []).sort();
  }

  /** The latest first. */
  private async attempts(run: RunAddress, latest: number): Promise<number[]> {
    const folders = (await listing(this.runFolder(run))).filter((name) => /^[1-9]\d*$/.test(name));
    return folders
      .map(Number)
      .filter((attempt) => attempt <= latest)
      .sort((a, b) => b - a);
  }

  private runFolder({ server, repository, id }: RunAddress): string {
    return join(this.folder, server, ...repository.split('/'), id);
  }
}

/** @throws NameIsTaken for an entry with other files; the same content under the same name is no conflict */
export async function refuseOther(name: string, path: string, files: Entry['files']): Promise<void> {
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return;
  if (canonicalJson(parseEntry(text, path).files) !== canonicalJson(files)) throw new NameIsTaken(name);
}

/** Longer names of files are none to most file systems. */
const MOST_CHARACTERS = 240;
const BY_DIGEST = /^[0-9a-f]{64}\.json$/;

/** An entry says its artifact's name; one that is too long for a file's goes by its sha256. */
function fileName(artifact: string): string {
  const name = encodeURIComponent(artifact);
  return `${name.length <= MOST_CHARACTERS ? name : sha256(artifact)}.json`;
}

function nameOf(file: string): string | null {
  if (!file.endsWith('.json') || file.startsWith('.') || BY_DIGEST.test(file)) return null;
  try {
    return decodeURIComponent(file.slice(0, -'.json'.length));
  } catch {
    return null;
  }
}
