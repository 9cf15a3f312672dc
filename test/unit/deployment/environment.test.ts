import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Environment } from '../../../shared/deployment/environment.js';
import { environmentPaths } from '../../../shared/deployment/paths.js';
import { identify } from '../../../shared/deployment/process.js';
import { emptyState, readState, writeState } from '../../../shared/deployment/state.js';
import { messageOf } from '../../fixtures/failure.js';

const hurried = { now: () => 0, sleep: () => Promise.resolve() };

let home: string;
let child: ChildProcess;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'heirloom-environment-'));
  child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
});
afterEach(async () => {
  jest.restoreAllMocks();
  child.kill('SIGKILL');
  await rm(home, { recursive: true });
});

describe('a process of a former deployment', () => {
  it.each([
    ['does not heed its signals', () => true as const],
    [
      'belongs to another user',
      () => {
        throw Object.assign(new Error('kill EPERM'), { code: 'EPERM' });
      },
    ],
  ])('that %s stays on record, and the user is told how to end it', async (_, answer) => {
    const paths = environmentPaths('production', home);
    const leftovers = [identify(child.pid!)!];
    await writeState(paths.state, { ...emptyState('production'), leftovers });
    const environment = await Environment.open('production', paths, hurried);
    jest.spyOn(process, 'kill').mockImplementation(answer);

    expect(await messageOf(() => environment.stopLeftovers())).toBe(
      `environment "production" has a process of a former deployment that did not end: ${child.pid}. ` +
        `End it by hand ("kill -9 ${child.pid}"), then run this again.`,
    );
    expect((await readState(paths.state))?.leftovers).toEqual(leftovers);
  });
});
