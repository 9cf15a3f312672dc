import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from '@jest/globals';
import { systemClock } from '../../../shared/deployment/clock.js';
import { identify, isAlive, serverEnvironment, stopProcess } from '../../../shared/deployment/process.js';

const sleep = (seconds: number) => systemClock.sleep(seconds);

async function spawnNode(script: string) {
  const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'ignore'] });
  await once(child.stdout, 'data');
  return { child, identity: identify(child.pid!)! };
}

describe('a process', () => {
  it('ends on request', async () => {
    const { child, identity } = await spawnNode('console.log(1); setInterval(() => {}, 1000)');
    expect(isAlive(identity)).toBe(true);
    const ended = once(child, 'exit');
    await stopProcess(identity, 5, sleep);
    expect(await ended).toEqual([null, 'SIGTERM']);
    expect(isAlive(identity)).toBe(false);
  });

  it('that ignores the request is ended', async () => {
    const { child, identity } = await spawnNode(
      'process.on("SIGTERM", () => {}); console.log(1); setInterval(() => {}, 1000)',
    );
    const ended = once(child, 'exit');
    await stopProcess(identity, 0.2, sleep);
    expect(await ended).toEqual([null, 'SIGKILL']);
  });

  it('with a reused pid is another one, and is not signalled', async () => {
    const { child, identity } = await spawnNode('console.log(1); setInterval(() => {}, 1000)');
    await stopProcess({ ...identity, startedAt: 'earlier' }, 0.2, sleep);
    expect(isAlive(identity)).toBe(true);
    child.kill('SIGKILL');
    await once(child, 'exit');
  });

  it('that has ended and was not waited for yet counts as gone', async () => {
    // The shell waits for nobody: its ended child stays a zombie.
    const parent = spawn('sh', ['-c', 'sleep 0 & echo $!; exec sleep 5'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [pid] = (await once(parent.stdout, 'data')) as [Buffer];
    await sleep(0.3);
    expect(identify(Number(pid.toString()))).toBeNull();
    parent.kill('SIGKILL');
    await once(parent, 'exit');
  });
});

describe('the environment of a server', () => {
  it('has paths and the accelerator, never tokens or the id by which a runner finds its processes', () => {
    expect(
      serverEnvironment({
        PATH: '/bin',
        HOME: '/root',
        LC_ALL: 'C',
        CUDA_VISIBLE_DEVICES: '0',
        RUNNER_TOOL_CACHE: '/tools',
        RUNNER_TRACKING_ID: 'github_1',
        GITHUB_TOKEN: 'x',
        ACTIONS_RUNTIME_TOKEN: 'x',
        INPUT_MODEL: 'x',
        NODE_OPTIONS: '--require=x',
      }),
    ).toEqual({
      PATH: '/bin',
      HOME: '/root',
      LC_ALL: 'C',
      CUDA_VISIBLE_DEVICES: '0',
      RUNNER_TOOL_CACHE: '/tools',
    });
  });
});
