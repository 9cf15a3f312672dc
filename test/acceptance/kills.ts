import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LeavesProject } from './leaves.js';
import { dist, node24 } from './program.js';

/** Long enough that kills hit the training, short enough that the test ends. */
const SETTINGS = ['--set=training.epochs=150', '--set=training.seeds=[1, 2]'];

interface Attempt {
  /** Null where it was killed. */
  readonly code: number | null;
  readonly log: string;
}

/** A training that is killed at random moments, again and again, ends as one that was left alone. */
export function describeKills(
  trainings: readonly { readonly backend: string; readonly kills: number }[],
): void {
  describe.each(trainings)('a training on $backend that is killed $kills times', ({ backend, kills }) => {
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
}
