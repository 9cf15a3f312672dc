import { rm, stat, utimes } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { createFileExclusively } from '../../files/index.js';

export interface LockTimes {
  /** How often the holder shows that it is alive, and how often another looks. */
  readonly beatMilliseconds: number;
  /** A lock that was not touched for so long belongs to a process that is gone. */
  readonly staleMilliseconds: number;
}

const TIMES: LockTimes = { beatMilliseconds: 1_000, staleMilliseconds: 15_000 };

/**
 * Runs `body` while no other process does under the same lock file; waits for one that does. It tells a holder by the
 * time of the file and not by its pid, which means nothing to another container with the same tool cache.
 *
 * It spares work and is no guard: should two take the lock of a dead process at the same moment, both install, each in a
 * folder of its own, and the later rename stays.
 */
export async function withInstallLock<T>(
  path: string,
  log: (line: string) => void,
  body: () => Promise<T>,
  times: LockTimes = TIMES,
): Promise<T> {
  let told = false;
  while (!(await createFileExclusively(path, `${process.pid}\n`))) {
    if (await isStale(path, times.staleMilliseconds)) {
      await rm(path, { force: true });
      continue;
    }
    if (!told) log(`another process is installing it (${path}): waiting`);
    told = true;
    await sleep(times.beatMilliseconds);
  }
  const heart = setInterval(() => {
    // A lock that someone removed must not end the work.
    utimes(path, new Date(), new Date()).catch(() => undefined);
  }, times.beatMilliseconds);
  try {
    return await body();
  } finally {
    clearInterval(heart);
    await rm(path, { force: true });
  }
}

async function isStale(path: string, staleMilliseconds: number): Promise<boolean> {
  return stat(path).then(
    ({ mtimeMs }) => Date.now() - mtimeMs > staleMilliseconds,
    () => false,
  );
}
