import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { FakeGitHub } from '../../fakes/github/index.js';
import { LeavesProject } from '../leaves.js';
import { act } from '../program.js';

describe("training a fork's pull request on a self-hosted runner", () => {
  let project: LeavesProject;
  let github: FakeGitHub;
  let head: string;

  beforeAll(async () => {
    project = await LeavesProject.create();
    git('init', '--quiet');
    git('add', '.');
    git('commit', '--quiet', '--message', 'the change');
    head = git('rev-parse', 'HEAD');
  });
  afterAll(() => project.remove());
  beforeEach(async () => {
    github = await FakeGitHub.start({ permissions: { contents: 'read', 'pull-requests': 'read' } });
    github.plantPullRequest({
      number: 7,
      headSha: head,
      headRepository: 'mallory/digits',
      author: 'mallory',
      labels: ['heirloom-train'],
    });
    github.collaborators.set('alice', 'write').set('mallory', 'read').set('tom', 'triage');
  });
  afterEach(async () => {
    await github.close();
    await rm(project.path('heirloom-out'), { recursive: true, force: true });
  });

  function git(...args: string[]): string {
    const who = ['-c', 'user.name=a', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false'];
    return execFileSync('git', ['-C', project.directory, ...who, ...args], { encoding: 'utf8' }).trim();
  }

  const train = (event: object = {}, env: Record<string, string> = {}, name: 'train' | 'run' = 'train') =>
    act(name, {
      cwd: project.directory,
      inputs: { upload: 'never' },
      eventName: 'pull_request',
      event: {
        action: 'labeled',
        label: { name: 'heirloom-train' },
        sender: { login: 'alice' },
        pull_request: {
          number: 7,
          head: { sha: head, repo: { full_name: 'mallory/digits' } },
          base: { ref: 'main' },
        },
        ...event,
      },
      env: { GITHUB_API_URL: github.url, GITHUB_TOKEN: github.token, ...env },
    });

  it('is done once a maintainer has labelled that commit', async () => {
    const trained = await train();
    expect(trained).toMatchObject({ code: 0, stderr: '' });
    expect(trained.stdout).toContain(`alice approved training ${head.slice(0, 7)} here`);
  });

  it.each([
    ['by its own author', { sender: { login: 'mallory' } }, 'mallory put the label "heirloom-train" there'],
    ['by somebody who may only triage', { sender: { login: 'tom' } }, 'has the permission "read", not write'],
    ['by a stranger', { sender: { login: 'nobody' } }, 'nobody put the label'],
    ['by a push', { action: 'synchronize', label: null }, 'the event is "pull_request synchronize"'],
    ['by another label', { label: { name: 'good first issue' } }, 'only the label "heirloom-train" approves'],
    [
      'from a deleted fork',
      {
        sender: { login: 'mallory' },
        pull_request: { number: 7, head: { sha: 'd'.repeat(40), repo: null } },
      },
      'mallory put the label',
    ],
  ])('is refused where it was asked for %s', async (_name, event, reason) => {
    const { code, stdout } = await train(event);
    expect(code).toBe(2);
    expect(stdout).toContain(reason);
    expect(stdout).toContain('Somebody with write access reads #7');
    expect(Object.keys(await project.everything())).not.toContain('heirloom-out');
  });

  it('is refused after another push, and once the label is gone', async () => {
    github.pullRequests[0]!.headSha = 'c'.repeat(40);
    expect((await train()).stdout).toContain(`#7 has moved on from ${head.slice(0, 7)}`);
    github.pullRequests[0]!.headSha = head;
    github.pullRequests[0]!.labels = [];
    expect((await train()).stdout).toContain('the label "heirloom-train" was taken away again');
  });

  it('is refused where something else is checked out than was approved', async () => {
    const other = 'e'.repeat(40);
    github.pullRequests[0]!.headSha = other;
    const { code, stdout } = await train({
      pull_request: { number: 7, head: { sha: other, repo: { full_name: 'mallory/digits' } } },
    });
    expect(code).toBe(2);
    expect(stdout).toContain(`recipe.yml is checked out at ${head.slice(0, 7)}, and eeeeeee was approved`);
  });

  it('is refused in one step too, before anything is trained', async () => {
    const { code, stdout } = await train({ action: 'opened' }, {}, 'run');
    expect(code).toBe(2);
    expect(stdout).toContain("a fork's code is not trained on a self-hosted runner without approval");
    expect(Object.keys(await project.everything())).not.toContain('heirloom-out/candidate');
  });

  it('is never said to be under way where it is refused, and its check says why', async () => {
    await github.close();
    github = await FakeGitHub.start({ permissions: { checks: 'write', 'pull-requests': 'read' } });
    await project.write(
      'gate.yml',
      'version: 1\nname: leaves\nrules: [{floor: {metric: accuracy, min: 0.5}}]\n',
    );
    await train({ action: 'opened' }, { GITHUB_RUN_ID: '42', RUNNER_NAME: 'a' }, 'run');
    expect(github.checkRuns).toMatchObject([{ status: 'completed', conclusion: 'failure' }]);
    expect(github.checkRuns[0]!.output?.title).toContain(
      "a fork's code is not trained on a self-hosted runner",
    );
    expect(github.requests.filter(({ method }) => method === 'PATCH')).toEqual([]);
  });

  it('is refused on a runner of GitHub too where the job has the rights of the repository', async () => {
    const env = { RUNNER_ENVIRONMENT: 'github-hosted', GITHUB_EVENT_NAME: 'pull_request_target' };
    const { code, stdout } = await train({ action: 'opened' }, env);
    expect(code).toBe(2);
    expect(stdout).toContain('is not trained with the rights of the repository ("pull_request_target")');
  });

  it("needs no approval on a runner of GitHub's", async () => {
    const trained = await train({ action: 'opened' }, { RUNNER_ENVIRONMENT: 'github-hosted' });
    expect(trained).toMatchObject({ code: 0 });
    expect(github.requests).toEqual([]);
  });
});
