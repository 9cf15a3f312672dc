import { readFile, rm } from 'node:fs/promises';
import { UserError } from '../errors/index.js';
import { createFileExclusively, sha256 } from '../files/index.js';
import type { Clock } from './clock.js';
import { identify, isAlive, processIdentitySchema } from './process.js';

export interface LockDependencies {
  readonly log: (line: string) => void;
  readonly clock: Clock;
}

/**
 * Runs `body` while this process holds the lock file, which names it. Waits for another holder; takes the lock of a
 * process that is gone.
 *
 * @throws UserError when another process still holds it after `seconds`
 */
export async function withLock<T>(
  path: string,
  seconds: number,
  deps: LockDependencies,
  body: () => Promise<T>,
): Promise<T> {
  const own = JSON.stringify(identify(process.pid));
  const deadline = deps.clock.now() + seconds * 1000;
  let told = false;
  while (!(await createFileExclusively(path, own))) {
    if (await removeStale(path)) continue;
    if (deps.clock.now() >= deadline) {
      throw new UserError('is held by another deployment', 'Wait until that one has ended.', path);
    }
    if (!told) deps.log('another deployment of this environment is under way: waiting');
    told = true;
    await deps.clock.sleep(0.2);
  }
  try {
    return await body();
  } finally {
    await rm(path, { force: true });
  }
}

/**
 * Removes the lock of a process that is gone. A second file, created exclusively and named after the stale lock's
 * content, makes sure that of several who see it only one removes it, and never a fresh lock in its place.
 *
 * @returns whether it is worth trying again at once
 */
async function removeStale(path: string): Promise<boolean> {
  const seen = await contentOf(path);
  if (seen === null) return true;
  if (!isStale(seen)) return false;
  const claim = `${path}.${sha256(seen).slice(0, 16)}`;
  if (!(await createFileExclusively(claim, ''))) return false;
  try {
    if ((await contentOf(path)) === seen) await rm(path);
  } finally {
    await rm(claim, { force: true });
  }
  return true;
}

/** A lock that is being written, and so is not whole yet, counts as held. */
function isStale(content: string): boolean {
  try {
    return !isAlive(processIdentitySchema.parse(JSON.parse(content)));
  } catch {
    return false;
  }
}

async function contentOf(path: string): Promise<string | null> {
  return readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
}
