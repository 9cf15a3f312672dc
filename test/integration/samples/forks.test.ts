import { describe, expect, it } from '@jest/globals';
import { RECIPE } from '../../acceptance/leaves.js';
import { dispatch, HEAD, pullRequest, workflowRun } from './events.js';
import { act } from './sandbox.js';
import { freshSandbox } from './sandboxes.js';

const FORK = 'mallory/digits';

('path' in act ? describe : describe.skip)('fork-train.yml and fork-judge.yml, run by act', () => {
  const sandbox = freshSandbox();
  const head = { ...pullRequest.pull_request.head, repo: { full_name: FORK } };
  const fromFork = { ...pullRequest, pull_request: { ...pullRequest.pull_request, head } };
  const githubHosted = { RUNNER_ENVIRONMENT: 'github-hosted' };

  /** The champion is there; then a fork's run trains and uploads, as run 51. */
  const propose = async (recipe: string) => {
    await sandbox().adopt(['nightly.yml'], { 'alias: candidate': 'alias: champion' });
    await sandbox().adopt(['fork-train.yml']);
    await sandbox().adopt(['fork-judge.yml'], { 'name: digits': 'name: leaves' });
    sandbox().commit('leaves');
    await sandbox().run({ eventName: 'workflow_dispatch', event: dispatch }, 'nightly.yml');
    const { github } = sandbox();
    github.plantPullRequest({ number: 7, headSha: HEAD, headRef: 'leaves', headRepository: FORK });
    const run = { id: 51, event: 'pull_request', headSha: HEAD, headBranch: 'leaves', headRepository: FORK };
    github.plantRun({ ...run, artifactsOf: 'run-2' });

    await sandbox().write('recipe.yml', recipe);
    sandbox().commit('what the fork wants');
    const event = { eventName: 'pull_request', event: fromFork, run: 'run-2', env: githubHosted };
    const trained = await sandbox().run(event, 'fork-train.yml');
    await sandbox().write('recipe.yml', RECIPE);
    sandbox().commit('the default branch, as it was');
    return trained;
  };
  const judge = (conclusion = 'success') =>
    sandbox().run(
      { eventName: 'workflow_run', event: workflowRun(51, FORK, conclusion), run: 'run-3' },
      'fork-judge.yml',
    );

  it("judge a fork's predictions with the default branch's gate and labels, and say whose claim they are", async () => {
    const trained = await propose(RECIPE.replace('epochs: 8', 'epochs: 9'));
    expect(trained).toMatchObject({ jobs: { train: 'success' } });
    const judged = await judge();
    expect(judged).toMatchObject({ jobs: { judge: 'success' } });
    expect(sandbox().github.comments).toMatchObject([
      { issue: 7, body: expect.stringMatching(/### ✅[^]*fork's own run[^]*leaves@v1\.0\.0/) },
    ]);
    expect(sandbox().github.checkRuns).toMatchObject([{ head_sha: HEAD, conclusion: 'success' }]);
  });

  it('say "fail" of a fork that learns nothing', async () => {
    await propose(RECIPE.replace('{adam: {learning_rate: 0.05}}', '{sgd: {learning_rate: 1e-7}}'));
    const judged = await judge();
    expect(judged).toMatchObject({ jobs: { judge: 'failure' } });
    expect(sandbox().github.comments).toMatchObject([{ body: expect.stringContaining('### ❌') }]);
    expect(sandbox().github.checkRuns).toMatchObject([{ head_sha: HEAD, conclusion: 'failure' }]);
  });

  it('say that there is no result where the fork can not be trained', async () => {
    const trained = await propose(RECIPE.replace('leaves.csv', 'lost.csv'));
    expect(trained.jobs).toEqual({ train: 'failure' });
    const judged = await judge('failure');
    expect(judged.jobs).toEqual({ judge: 'failure' });
    expect(sandbox().github.comments).toMatchObject([{ body: expect.stringContaining('no result') }]);
    expect(sandbox().github.checkRuns).toMatchObject([{ head_sha: HEAD, conclusion: 'failure' }]);
  });
});
