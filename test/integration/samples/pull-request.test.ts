import { describe, expect, it } from '@jest/globals';
import { CHILD_RECIPE, RECIPE } from '../../acceptance/leaves.js';
import { HEAD, pullRequest, push } from './events.js';
import { act } from './sandbox.js';
import { freshSandbox } from './sandboxes.js';

('path' in act ? describe : describe.skip)('pull-request.yml, run by act', () => {
  const sandbox = freshSandbox();
  const propose = (run = 'run-1') =>
    sandbox().run({ eventName: 'pull_request', event: pullRequest, run }, 'pull-request.yml');

  it('trains, judges and compares as jobs, and the comment and the check are there', async () => {
    const { github, artifacts } = sandbox();
    await sandbox().adopt(['pull-request.yml']);
    sandbox().commit('leaves');
    const { jobs, log } = await propose();
    expect({ jobs, log }).toMatchObject({
      jobs: { announce: 'success', train: 'success', gate: 'success', compare: 'success' },
    });
    expect(artifacts.artifacts.map(({ name }) => name)).toEqual([
      'heirloom-candidate',
      expect.stringMatching(/^heirloom-verdict-/),
      'heirloom-comparison',
    ]);
    expect(github.comments).toMatchObject([
      { issue: 7, body: expect.stringMatching(/^<!-- heirloom:leaves -->\n\n### ✅ Model gate: /) },
    ]);
    expect(github.checkRuns).toMatchObject([
      { name: 'heirloom / leaves', head_sha: HEAD, conclusion: 'success' },
    ]);
  });

  it('fails the job of the gate, and the comment says why all the same', async () => {
    const { github } = sandbox();
    await sandbox().write(
      'recipe.yml',
      RECIPE.replace('{adam: {learning_rate: 0.05}}', '{sgd: {learning_rate: 1e-7}}'),
    );
    await sandbox().adopt(['pull-request.yml']);
    sandbox().commit('leaves that nobody learns');
    const { jobs } = await propose();
    expect(jobs).toEqual({ announce: 'success', train: 'success', gate: 'failure', compare: 'success' });
    expect(github.comments).toMatchObject([{ body: expect.stringContaining('### ❌ Model gate: ') }]);
    expect(github.checkRuns).toMatchObject([{ head_sha: HEAD, conclusion: 'failure' }]);
  });

  it('says that a head has no result where its training fails', async () => {
    const { github } = sandbox();
    await sandbox().adopt(['pull-request.yml']);
    sandbox().commit('leaves');
    await propose();
    await sandbox().write('recipe.yml', RECIPE.replace('leaves.csv', 'lost.csv'));
    sandbox().commit('a table that is not there');
    const { jobs } = await propose('run-2');
    expect(jobs).toMatchObject({ announce: 'success', train: 'failure', compare: 'failure' });
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]!.body).toContain('no result');
    expect(github.checkRuns.at(-1)).toMatchObject({ status: 'completed', conclusion: 'failure' });
  });

  it('compares with, and inherits from, what publish.yml published from the default branch', async () => {
    await sandbox().adopt(['pull-request.yml', 'publish.yml']);
    sandbox().commit('leaves');
    const pushed = await sandbox().run({ eventName: 'push', event: push }, 'publish.yml');
    expect(pushed.jobs).toEqual({ publish: 'success' });

    await sandbox().write('recipe.yml', CHILD_RECIPE.replace('#champion', '#candidate'));
    sandbox().commit('a child');
    const { jobs } = await propose('run-2');
    expect(jobs).toEqual({ announce: 'success', train: 'success', gate: 'success', compare: 'success' });
    expect(sandbox().github.comments).toMatchObject([{ body: expect.stringContaining('leaves#candidate') }]);
  });
});
