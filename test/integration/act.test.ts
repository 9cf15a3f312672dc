import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CHILD_RECIPE, LeavesProject, RECIPE } from '../acceptance/leaves.js';
import { node24, root } from '../acceptance/program.js';
import { FakeArtifacts } from '../fakes/artifacts.js';
import { FakeGitHub } from '../fakes/github/index.js';
import { runWorkflow, type WorkflowResult } from './act.js';
import { findTool } from './tools.js';

const act = await findTool('act');
if ('missing' in act) console.warn(`skipped: ${act.missing}`);

const HEAD = 'a'.repeat(40);
const OURSELVES = 'heirloom-dev/heirloom@v1';
const repository = { full_name: 'acme/digits', default_branch: 'main' };
const pullRequest = {
  number: 7,
  pull_request: {
    number: 7,
    head: { sha: HEAD, ref: 'leaves', repo: repository },
    base: { ref: 'main', sha: 'b'.repeat(40), repo: repository },
  },
  repository,
};

/** The sample workflows as a user would copy them, in a repository of its own, with the released actions. */
('path' in act ? describe : describe.skip)('a workflow of the samples, run by act', () => {
  let ourselves: string;
  let project: LeavesProject;
  let registry: string;
  let github: FakeGitHub;
  let artifacts: FakeArtifacts;

  beforeAll(async () => {
    ourselves = await mkdtemp(join(tmpdir(), 'heirloom-release-'));
    for (const part of ['action.yml', 'actions', 'dist'])
      await cp(join(root, part), join(ourselves, part), { recursive: true });
  });
  afterAll(() => rm(ourselves, { recursive: true }));
  beforeEach(async () => {
    project = await LeavesProject.create();
    registry = await mkdtemp(join(tmpdir(), 'heirloom-registry-'));
    github = await FakeGitHub.start();
    artifacts = await FakeArtifacts.start();
  });
  afterEach(async () => {
    await github.close();
    await artifacts.close();
    await project.remove();
    await rm(registry, { recursive: true });
  });

  /** @param id  of the run: the jobs of one run see each other's artifacts */
  const run = async (
    sample: string,
    eventName: string,
    event: object,
    id = 'run-1',
  ): Promise<WorkflowResult> => {
    const workflow = await readFile(join(root, 'workflows-examples', sample), 'utf8');
    expect(workflow).toContain('file:/srv/heirloom/registry');
    await project.write(
      join('.github', 'workflows', sample),
      workflow.replace('file:/srv/heirloom/registry', `file:${registry}`),
    );
    commit(project.directory);
    return runWorkflow({
      act: 'path' in act ? act.path : '',
      repository: project.directory,
      eventName,
      event,
      env: { ...artifacts.env('job', id), GITHUB_API_URL: github.url },
      token: github.token,
      localRepositories: { [OURSELVES]: ourselves },
      node: node24,
    });
  };

  it('trains, judges and compares as three jobs, and the comment and the check are there', async () => {
    const { jobs, log } = await run('pull-request.yml', 'pull_request', pullRequest);
    expect({ jobs, log }).toMatchObject({ jobs: { train: 'success', gate: 'success', compare: 'success' } });
    expect(artifacts.artifacts).toMatchObject([{ name: 'heirloom-candidate', finalized: true }]);
    expect(github.comments).toMatchObject([
      { issue: 7, body: expect.stringMatching(/^<!-- heirloom:leaves -->\n\n### ✅ Model gate: /) },
    ]);
    expect(github.checkRuns).toMatchObject([
      { name: 'heirloom / leaves', head_sha: HEAD, conclusion: 'success' },
    ]);
    expect(log).toContain('compare: Heirloom');
  });

  it('fails the job of the gate, and the comment says why all the same', async () => {
    await project.write(
      'recipe.yml',
      RECIPE.replace('{adam: {learning_rate: 0.05}}', '{sgd: {learning_rate: 1e-7}}'),
    );
    const { jobs } = await run('pull-request.yml', 'pull_request', pullRequest);
    expect(jobs).toEqual({ train: 'success', gate: 'failure', compare: 'success' });
    expect(github.comments).toMatchObject([{ body: expect.stringContaining('### ❌ Model gate: ') }]);
    expect(github.checkRuns).toMatchObject([{ head_sha: HEAD, conclusion: 'failure' }]);
  });

  it('publishes what is pushed to the default branch; a pull request then inherits from it', async () => {
    const pushed = await run('publish.yml', 'push', { ref: 'refs/heads/main', repository }, 'run-0');
    expect(pushed.jobs).toEqual({ publish: 'success' });

    await project.write('recipe.yml', CHILD_RECIPE.replace('#champion', '#candidate'));
    const { jobs } = await run('pull-request.yml', 'pull_request', pullRequest);
    expect(jobs).toEqual({ train: 'success', gate: 'success', compare: 'success' });
    expect(github.comments).toMatchObject([{ body: expect.stringContaining('leaves#candidate') }]);
  });
});

/** Commits everything, in a repository that is made where there is none. */
function commit(directory: string): void {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: directory, stdio: 'pipe' });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git('-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', 'commit', '--quiet', '--message=leaves');
  if (!git('remote').toString()) git('remote', 'add', 'origin', 'https://github.com/acme/digits.git');
}
