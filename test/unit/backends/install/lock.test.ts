import { existsSync } from 'node:fs';
import { utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { withInstallLock } from '../../../../shared/backends/install/lock.js';
import { freshFolders } from '../../../fixtures/folder.js';

const folder = freshFolders();
const TIMES = { beatMilliseconds: 20, staleMilliseconds: 400 };

describe('the lock of an installation', () => {
  it('lets one in at a time, also when the work takes longer than a lock may be left alone', async () => {
    const path = join(await folder(), '.lock');
    const events: string[] = [];
    const said: string[] = [];
    const work = (name: string) =>
      withInstallLock(
        path,
        (line) => said.push(line),
        async () => {
          events.push(`${name} begins`);
          await sleep(600);
          events.push(`${name} ends`);
        },
        TIMES,
      );
    await Promise.all([work('a'), work('b')]);
    const [first, second] = events[0] === 'a begins' ? ['a', 'b'] : ['b', 'a'];
    expect(events).toEqual([`${first} begins`, `${first} ends`, `${second} begins`, `${second} ends`]);
    expect(said).toEqual([`another process is installing it (${path}): waiting`]);
    expect(existsSync(path)).toBe(false);
  });

  it('is taken from a process that is gone', async () => {
    const path = join(await folder(), '.lock');
    await writeFile(path, '1\n');
    await utimes(path, 1, 1);
    expect(
      await withInstallLock(
        path,
        () => undefined,
        async () => Promise.resolve('done'),
        TIMES,
      ),
    ).toBe('done');
  });

  it('is given back when the work fails', async () => {
    const path = join(await folder(), '.lock');
    const failing = withInstallLock(
      path,
      () => undefined,
      () => Promise.reject(new Error('no')),
      TIMES,
    );
    await expect(failing).rejects.toThrow('no');
    expect(existsSync(path)).toBe(false);
  });
});
