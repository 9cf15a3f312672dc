import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { systemClock } from '../../../shared/deployment/clock.js';
import { withLock } from '../../../shared/deployment/lock.js';
import { identify } from '../../../shared/deployment/process.js';

let directory: string;
let path: string;
const deps = { log: () => undefined, clock: systemClock };

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'heirloom-lock-'));
  path = join(directory, 'lock');
});
afterEach(() => rm(directory, { recursive: true }));

describe('a lock', () => {
  it('lets one in at a time, also when all find the lock of a dead process', async () => {
    await writeFile(path, JSON.stringify({ pid: process.pid, startedAt: 'before the last boot' }));
    let inside = 0;
    let most = 0;
    await Promise.all(
      Array.from({ length: 8 }, () =>
        withLock(path, 30, deps, async () => {
          most = Math.max(most, ++inside);
          await new Promise((resolve) => setTimeout(resolve, 5));
          inside--;
        }),
      ),
    );
    expect(most).toBe(1);
    expect(await readdir(directory)).toEqual([]);
  });

  it('is given back when the work fails', async () => {
    await expect(withLock(path, 1, deps, () => Promise.reject(new Error('broken')))).rejects.toThrow(
      'broken',
    );
    expect(await readdir(directory)).toEqual([]);
  });

  it.each([
    ['a live process', () => JSON.stringify(identify(process.pid))],
    ['a file that is not whole yet', () => '{"pid": 1'],
  ])('of %s is respected, and the wait has an end', async (_, content) => {
    await writeFile(path, content());
    await expect(withLock(path, 0.3, deps, () => Promise.resolve())).rejects.toThrow(
      `${path} is held by another deployment. Wait until that one has ended.`,
    );
  });
});
