import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SearchRecord } from '../../shared/package/search.js';
import { LeavesProject, RECIPE } from './leaves.js';
import { dist, heirloom, node24 } from './program.js';

const SEARCH = `search:
  strategy: bayesian
  trials: 6
  stop: {median: {warm_up: 1}}
  space:
    training.optimizer.adam.learning_rate: {log_uniform: [1.0e-4, 1]}
    model.layers.0.dense.units: {choice: [4, 8, 16]}
`;

describe('a recipe with a search', () => {
  let project: LeavesProject;
  beforeAll(async () => {
    project = await LeavesProject.create();
    await project.write('recipe.yml', RECIPE + SEARCH);
    await project.write('written.yml', RECIPE);
  });
  afterAll(() => project.remove());

  const train = (out: string, ...more: string[]) =>
    heirloom(['train', '--out', out, ...more], project.directory);

  /** Trains until so many trials are told of, and is killed then. */
  function killedAfter(trials: number, out: string): Promise<string> {
    return new Promise((ended, failed) => {
      const child = spawn(node24, [join(dist, 'heirloom.js'), 'train', '--out', out], {
        cwd: project.directory,
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      let log = '';
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        log += text;
        if (log.split(/^ *trial \d/m).length > trials) child.kill('SIGKILL');
      });
      child.on('error', failed);
      child.on('close', () => ended(log));
    });
  }

  it('gives one package however many trials run at the same time, killed on the way or not', async () => {
    const alone = await train('alone', '--set', 'search.parallel=1');
    expect(alone).toMatchObject({ code: 0 });
    expect(alone.stdout).toContain('6 trials by val_accuracy, one at a time');
    await killedAfter(3, 'candidate');
    expect(existsSync(project.path('candidate', 'manifest.json'))).toBe(false);
    const threaded = await train('candidate', '--set', 'search.parallel=3');
    expect(threaded).toMatchObject({ code: 0 });
    expect(threaded.stdout).toContain('6 trials by val_accuracy, 3 at a time');
    expect(threaded.stdout).toContain('kept from an interrupted run');
    expect(await project.read('candidate', 'manifest.json')).toBe(
      await project.read('alone', 'manifest.json'),
    );
    expect(existsSync(project.path('candidate.search'))).toBe(false);
  }, 180_000);

  it('is shown in the comment and in the report, with a plot', async () => {
    await train('baseline', '--recipe', 'written.yml');
    const compared = await heirloom(
      ['compare-to-baseline', 'candidate', '--baseline', 'baseline', '--out', 'comparison'],
      project.directory,
    );
    expect(compared).toMatchObject({ code: 0 });
    const { best, trials } = await project.json<SearchRecord>('candidate', 'search.json');
    expect(trials).toHaveLength(6);
    expect(await project.read('comparison', 'comment.md')).toContain(
      `trial ${best} had the best val_accuracy`,
    );
    expect(await project.read('comparison', 'report.html')).toContain('aria-label="Parallel coordinates of');
  }, 120_000);

  it('names the value that does not fit the recipe, before it trains', async () => {
    const { code, stderr } = await train('other', '--set', 'search.space={training.epochs: {choice: [0]}}');
    expect(code).toBe(2);
    expect(stderr).toContain('search.space, training.epochs=0: 0 is too small in training.epochs');
  });
});
