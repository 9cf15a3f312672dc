import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LeavesProject } from './leaves.js';
import { dist, heirloom, node24 } from './program.js';

/** Long enough that kills hit the training, short enough that the test ends. */
const SETTINGS = ['--set=training.epochs=150', '--set=training.seeds=[1, 2]'];

interface Attempt {
  /** Null where it was killed. */
  readonly code: number | null;
  readonly log: string;
}

it('a training that is told to end says how it goes on, and does so', async () => {
  const project = await LeavesProject.create();
  try {
    const recipe = (await project.read('recipe.yml')).replace('epochs: 8', 'epochs: 400');
    await project.write('recipe.yml', recipe);
    const child = spawn(node24, [join(dist, 'heirloom.js'), 'train'], {
      cwd: project.directory,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let log = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      if (!log.includes('epoch  20/') && text.includes('epoch  20/')) child.kill('SIGINT');
      log += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => (log += text));
    const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
    expect({ code, signal }).toEqual({ code: null, signal: 'SIGINT' });
    expect(log).toContain('stopped by SIGINT; the same command goes on after the last epoch that is above');

    const { stdout } = await heirloom(['train'], project.directory);
    expect(stdout).toMatch(/resumed after epoch \d+ of 400/);
    expect(existsSync(project.path('heirloom-out', 'candidate', 'manifest.json'))).toBe(true);
  } finally {
    await project.remove();
  }
});

describe.each([
  { backend: 'wasm', kills: 16 },
  { backend: 'js', kills: 4 },
])('a training on $backend that is killed $kills times', ({ backend, kills }) => {
  let project: LeavesProject;
  beforeAll(async () => {
    project = await LeavesProject.create();
    await project.write('recipe.yml', (await project.read('recipe.yml')).replace(', seed: 7', ''));
  });
  afterAll(() => project.remove());

  /** Trains until it ends, or until it is killed: a moment after it told of so many epochs. */
  function train(out: string, killAfter = Infinity): Promise<Attempt> {
    return new Promise((ended, failed) => {
      const args = ['train', ...SETTINGS, `--backend=${backend}`, `--out=${out}`];
      const child = spawn(node24, [join(dist, 'heirloom.js'), ...args], {
        cwd: project.directory,
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      let log = '';
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        log += text;
        if (log.split('val_loss').length > killAfter)
          setTimeout(() => child.kill('SIGKILL'), 30 * Math.random());
      });
      child.on('error', failed);
      child.on('close', (code) => ended({ code, log }));
    });
  }

  it('at random moments gives the package of one that was left alone, and never a half one', async () => {
    const whole = await train('whole');
    expect(whole.code).toBe(0);
    let [killed, resumed, ended] = [0, 0, 0];
    // A training that ends before its kill is compared, and the next one begins anew.
    while (killed < kills || ended === 0) {
      const attempt = await train('candidate', killed < kills ? 5 + 100 * Math.random() : Infinity);
      if (attempt.log.includes('resumed after epoch')) resumed++;
      expect(existsSync(project.path('candidate', 'manifest.json'))).toBe(attempt.code === 0);
      if (attempt.code === null) {
        killed++;
        continue;
      }
      ended++;
      expect(attempt.code).toBe(0);
      expect(await project.read('candidate', 'manifest.json')).toBe(
        await project.read('whole', 'manifest.json'),
      );
      expect(existsSync(project.path('candidate.checkpoints'))).toBe(false);
      await rm(project.path('candidate'), { recursive: true });
    }
    expect(resumed).toBeGreaterThan(0);
  }, 300_000);
});
