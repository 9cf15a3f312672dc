import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { appendFile, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { FakeArtifacts } from '../../fakes/artifacts.js';
import { FakeGitHub } from '../../fakes/github/index.js';
import { Repository } from '../../fixtures/repository.js';
import { LeavesProject, RECIPE } from '../leaves.js';
import { act, heirloom, type ActionName } from '../program.js';

type Inputs = Readonly<Record<string, string>>;

/** Jobs of a repository whose main branch was trained at `base`, and of pull request 7, which parts there. */
describe('the baseline of a pull request', () => {
  let project: LeavesProject;
  let clone: Repository;
  let github: FakeGitHub;
  let artifacts: FakeArtifacts;
  let base: string;
  let head: string;

  beforeEach(async () => {
    project = await LeavesProject.create();
    await project.write('.gitignore', 'heirloom-out*\n.heirloom\n');
    clone = Repository.init(project.directory);
    clone.git('add', '.');
    base = await clone.commit();
    clone.git('checkout', '--quiet', '-b', 'feature');
    head = await clone.commit({ 'recipe.yml': RECIPE.replace('epochs: 8', 'epochs: 9') });
    clone.git('checkout', '--quiet', 'main');
    const later = await clone.commit({ 'README.md': 'later' });
    clone.git('checkout', '--quiet', base);
    artifacts = await FakeArtifacts.start();
    github = await FakeGitHub.start({ artifacts, pullRequests: { 7: head } });
    github.plantCommits('main', [base, later]);
    github.plantCommits('feature', [head], base);
  });
  afterEach(async () => {
    await github.close();
    await artifacts.close();
    await project.remove();
  });

  const env = (run: string) => ({
    ...artifacts.env('job-1', run),
    GITHUB_API_URL: github.url,
    GITHUB_TOKEN: github.token,
    RUNNER_ENVIRONMENT: 'github-hosted',
  });
  const onPush = (name: ActionName, inputs: Inputs = {}, more: Inputs = {}) =>
    act(name, {
      cwd: project.directory,
      event: { repository: { default_branch: 'main' } },
      inputs,
      env: { ...env('run-push'), GITHUB_SHA: base, ...more },
    });
  const onPullRequest = async (
    name: ActionName,
    inputs: Inputs = {},
    eventName = 'pull_request',
    cwd?: string,
  ) => {
    // Steps of one job share it.
    const temporary = project.path('heirloom-out-job');
    await mkdir(temporary, { recursive: true });
    return act(name, {
      cwd: cwd ?? project.directory,
      eventName,
      event: {
        pull_request: {
          number: 7,
          head: { sha: head, repo: { full_name: 'acme/digits' } },
          base: { ref: 'main' },
        },
        repository: { default_branch: 'main' },
      },
      inputs,
      env: { ...env('run-pull-request'), GITHUB_REF: 'refs/pull/7/merge', RUNNER_TEMP: temporary },
    });
  };
  const checkOut = (sha: string) => clone.git('checkout', '--quiet', sha);
  /** Trains the head, whose candidate is judged against a baseline and compared with it. */
  const judgeHead = async (inputs: Inputs) => {
    checkOut(head);
    await onPullRequest('train', { upload: 'never' });
    const judged = await onPullRequest('evaluate-gate', inputs);
    return { judged, compared: await onPullRequest('compare-to-baseline', inputs) };
  };
  const verdict = () => project.json<{ baseline: object | null }>('heirloom-out', 'verdict.json');

  it('is the version that was published from the merge-base', async () => {
    await onPush('train');
    await onPush('evaluate-gate');
    const published = await onPush('publish-model');
    const { judged, compared } = await judgeHead({ baseline: 'merge-base' });
    expect(judged).toMatchObject({ code: 0, stderr: '' });
    expect(judged.stdout).toContain(`merge-base with main: ${base}`);
    expect(judged.stdout).toContain(`published from commit ${base.slice(0, 7)}`);
    const { digest } = published.outputs;
    expect(await verdict()).toMatchObject({
      baseline: { digest, reference: 'leaves@v1.0.0', how: 'merge-base' },
    });
    expect(compared.outputs['baseline-digest']).toBe(digest);
    expect(github.comments[0]!.body).toContain('leaves@v1.0.0');
  });

  it("is else what main's own run uploaded there, and never what a pull request's run did", async () => {
    const trained = await onPush('train');
    await rm(project.path('heirloom-out'), { recursive: true });
    github.plantRun({ headSha: base, artifactsOf: 'run-push' });
    github.plantRun({ headSha: base, event: 'pull_request', artifactsOf: 'run-fork' });
    artifacts.plant('run-fork', 'heirloom-candidate', Buffer.from('hostile'));
    const { judged, compared } = await judgeHead({ baseline: 'merge-base' });
    expect(judged).toMatchObject({ code: 0, stderr: '' });
    expect(await verdict()).toMatchObject({
      baseline: {
        digest: trained.outputs['digest'],
        reference: `leaves of commit ${base.slice(0, 7)}`,
        how: 'merge-base',
      },
    });
    expect(compared).toMatchObject({
      code: 0,
      outputs: { 'baseline-digest': trained.outputs['digest'] },
    });
    expect(github.comments[0]!.body).toContain('gh run download');
  });

  it("comes from the folder that runners share where main's run left it there, and GitHub has none", async () => {
    const store = `file:${project.path('heirloom-out-store')}`;
    const trained = await onPush('train', { store }, { GITHUB_RUN_ID: '77' });
    await rm(project.path('heirloom-out'), { recursive: true });
    github.plantRun({ id: 77, headSha: base });
    const { judged } = await judgeHead({ baseline: 'merge-base', store });
    expect(judged).toMatchObject({ code: 0, stderr: '' });
    expect(await verdict()).toMatchObject({
      baseline: { digest: trained.outputs['digest'], how: 'merge-base' },
    });
  });

  it('is none on the first run, which says what was looked for', async () => {
    const { judged } = await judgeHead({ baseline: 'merge-base' });
    expect(judged.code).toBe(0);
    expect(judged.stdout).toContain(`no model of leaves was made at the merge-base ${base.slice(0, 7)}`);
    expect(await verdict()).toMatchObject({ baseline: null });
  });

  it('is measured in a shallow clone: trained once, outside the checkout, and found again', async () => {
    clone.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
    const shallow = new Repository(join(project.directory, 'heirloom-out-shallow'));
    clone.git(
      'clone',
      '--quiet',
      '--depth=1',
      '--branch=feature',
      `file://${project.directory}`,
      shallow.directory,
    );
    const job = (name: ActionName, inputs: Inputs = {}) =>
      onPullRequest(name, inputs, 'pull_request', shallow.directory);
    await job('train', { upload: 'never' });
    const judged = await job('evaluate-gate', { baseline: 'measure' });
    expect(judged).toMatchObject({ code: 0, stderr: '' });
    expect(judged.stdout).toContain(`training the baseline: recipe.yml as commit ${base.slice(0, 7)} has it`);
    expect(judged.outputs).not.toHaveProperty('package');
    expect(judged.stdout.replaceAll(`::add-mask::${github.token}`, '')).not.toContain(github.token);
    const compared = await job('compare-to-baseline', { baseline: 'measure' });
    expect(compared.stdout).toContain('measured by an earlier step');
    expect(compared.code).toBe(0);
    expect(github.comments[0]!.body).toContain(`leaves of commit ${base.slice(0, 7)}`);
    expect(github.comments[0]!.body).toMatch(/epochs/);
    expect(shallow.git('status', '--porcelain')).toBe('');
    expect(shallow.git('worktree', 'list').split('\n')).toHaveLength(1);
  });

  it('is not measured where the job has more rights than training may have', async () => {
    checkOut(head);
    await onPullRequest('train', { upload: 'never' });
    const judged = await onPullRequest('evaluate-gate', { baseline: 'measure' }, 'pull_request_target');
    expect(judged.code).toBe(2);
    expect(judged.stdout).toContain('holds rights that no training should have');
  });

  it('is refused on another test set, and judged anew on today’s where that is asked for', async () => {
    await onPush('train');
    await onPush('evaluate-gate');
    await onPush('publish-model', { alias: 'champion' });
    checkOut(head);
    await appendFile(project.path('leaves.csv'), moreLeaves());
    await onPullRequest('train', { upload: 'never' });
    const refused = await onPullRequest('evaluate-gate');
    expect(refused.code).toBe(1);
    expect(refused.stdout).toContain('the test set changed: ');
    expect(refused.stdout).toContain('"rescore" judges the old model anew');
    const judged = await onPullRequest('evaluate-gate', { rescore: 'true' });
    expect(judged).toMatchObject({ code: 0, stderr: '' });
    expect(await verdict()).toMatchObject({
      baseline: { reference: 'leaves@v1.0.0', how: 'champion, rescored' },
    });
    const compared = await onPullRequest('compare-to-baseline');
    expect(compared).toMatchObject({ code: 0, stdout: expect.stringContaining('verdict: from') });
    expect(github.comments.at(-1)!.body).toContain('champion, rescored');
  });

  it('is the same in a terminal, by git', async () => {
    await onPush('train');
    await onPush('evaluate-gate');
    await onPush('publish-model');
    checkOut(head);
    await heirloom(['train', '--upload', 'never'], project.directory);
    const { code, stdout } = await heirloom(['evaluate-gate', '--baseline', 'merge-base'], project.directory);
    expect(stdout).toContain(`merge-base with main: ${base}`);
    expect(code).toBe(0);
    expect(await verdict()).toMatchObject({ baseline: { reference: 'leaves@v1.0.0', how: 'merge-base' } });
  });
});

/** New rows, so that the test set gains some. */
function moreLeaves(): string {
  return Array.from({ length: 60 }, (_, row) => `late-${row},5.${row},2.${row},birch\n`).join('');
}
