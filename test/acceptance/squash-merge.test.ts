import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FakeArtifacts } from '../fakes/artifacts.js';
import { FakeGitHub } from '../fakes/github/index.js';
import type { ActionResult } from '../fakes/runner.js';
import { freePort } from '../fixtures/free-port.js';
import { LEARNS_NOTHING, LeavesProject } from './leaves.js';
import { act, heirloom, type ActionName } from './program.js';

type Texts = Readonly<Record<string, string>>;

/** The pull request's last commit, which a squash leaves out of the branch, and the squash. */
const [HEAD, SQUASH] = ['a'.repeat(40), 'b'.repeat(40)];
const pullRequest = {
  pull_request: {
    number: 7,
    head: { sha: HEAD, repo: { full_name: 'acme/digits' } },
    base: { ref: 'main', sha: 'c'.repeat(40) },
  },
  repository: { default_branch: 'main' },
};
const push = { repository: { default_branch: 'main' } };

describe('after a squash merge', () => {
  let artifacts: FakeArtifacts;
  let github: FakeGitHub;
  let project: LeavesProject;
  let main: LeavesProject;
  let home: string;
  let trained: ActionResult;

  beforeAll(async () => {
    artifacts = await FakeArtifacts.start();
    project = await LeavesProject.create();
    trained = await ofPullRequest('train');
    expect(await ofPullRequest('evaluate-gate')).toMatchObject({ code: 0, outputs: { verdict: 'pass' } });
  });
  afterAll(async () => {
    await artifacts.close();
    await project.remove();
  });
  beforeEach(async () => {
    home = await mkdtemp(join(tmpdir(), 'heirloom-home-'));
    main = await project.checkout();
    // The branch is gone: no commit and no ref of it is there to be asked for.
    github = await FakeGitHub.start({
      artifacts,
      permissions: { contents: 'read', 'pull-requests': 'read', actions: 'read' },
    });
    github.plantRun({
      id: 51,
      headSha: HEAD,
      event: 'pull_request',
      headBranch: 'better',
      artifactsOf: 'pr',
    });
    merge();
  });
  afterEach(async () => {
    await github.close();
    await main.remove();
    await rm(home, { recursive: true, maxRetries: 3 });
  });

  const merge = (changes: object = {}) =>
    github.plantPullRequest({
      ...{ number: 7, headSha: HEAD, headRef: 'better', state: 'closed', mergeCommitSha: SQUASH },
      ...changes,
    });
  /** A step of the pull request's own run. */
  const ofPullRequest = (name: ActionName, inputs: Texts = {}) =>
    act(name, {
      cwd: project.directory,
      eventName: 'pull_request',
      event: pullRequest,
      inputs,
      env: { ...artifacts.env(name, 'pr'), GITHUB_REF: 'refs/pull/7/merge' },
    });
  const registry = () => `file:${join(home, 'registry')}`;
  /** A step on the push of the squash, in a fresh checkout. */
  const onPush = (name: ActionName, inputs: Texts = {}, env: Texts = {}) =>
    act(name, {
      cwd: main.directory,
      eventName: 'push',
      event: push,
      inputs: { registry: registry(), ...inputs },
      env: {
        ...artifacts.env(name, 'push'),
        GITHUB_API_URL: github.url,
        GITHUB_TOKEN: github.token,
        GITHUB_SHA: SQUASH,
        GITHUB_REF: 'refs/heads/main',
        RUNNER_ENVIRONMENT: 'github-hosted',
        ...env,
      },
    });
  const publish = (inputs: Texts = {}) => onPush('publish-model', { candidate: 'merged', ...inputs });

  it('the very package of the pull request is published, and a tag deploys it', async () => {
    const published = await publish();
    expect(published).toMatchObject({
      code: 0,
      stderr: '',
      outputs: { reference: 'leaves@v1.0.0', digest: trained.outputs.digest },
    });
    expect(published.stdout).toContain('merged: pull request #7 at aaaaaaa, run 51');
    expect(published.stdout).toContain("verdict: pass, found again by the package's digest and judged again");
    expect(JSON.parse(await readFile(published.outputs.url!, 'utf8'))).toMatchObject({ commit: SQUASH });
    expect(JSON.stringify(github.requests)).not.toContain('better');

    const again = await publish();
    expect(again).toMatchObject({ code: 0, outputs: { reference: 'leaves@v1.0.0' } });

    const port = await freePort();
    const serving = { XDG_STATE_HOME: join(home, 'state') };
    try {
      const tag = { GITHUB_REF: 'refs/tags/leaves@v1.0.0', ...serving };
      const deployed = await onPush('deploy', { port: String(port) }, tag);
      expect(deployed).toMatchObject({
        code: 0,
        outputs: { state: 'promoted', digest: trained.outputs.digest },
      });
      const answer = await fetch(`http://127.0.0.1:${port}/v1/models/leaves:classify`, {
        method: 'POST',
        body: JSON.stringify({ instances: [{ length: 2, width: 5 }] }),
      });
      expect(await answer.json()).toMatchObject({
        predictions: [{ prediction: 'ash' }],
        digest: trained.outputs.digest,
      });
    } finally {
      expect(await heirloom(['deploy', '--stop'], main.directory, serving)).toMatchObject({ code: 0 });
    }
  });

  const refused = async (message: string | RegExp, inputs: Texts = {}) => {
    const done = await publish(inputs);
    expect(done.code).toBe(2);
    const [error = ''] = done.stdout.split('\n').filter((line) => line.startsWith('::error'));
    if (typeof message === 'string') expect(error).toContain(message);
    else expect(error).toMatch(message);
    expect(done.outputs).toEqual({});
  };

  it('nothing is published once main has another recipe or other data', async () => {
    await main.write('recipe.yml', (await main.read('recipe.yml')).replace('epochs: 8', 'epochs: 9'));
    await refused(
      'this commit is not what the package of pull request #7 was trained on: the recipe differs (~ training.epochs: 8 → 9)',
    );
    await main.write('recipe.yml', await project.read('recipe.yml'));
    await main.write('leaves.csv', `${await main.read('leaves.csv')}leaf-600,2,5,ash\n`);
    await refused('was trained on: other content: leaves.csv.');
  });

  it('nothing is published once main has another gate', async () => {
    await main.write('gate.yml', (await main.read('gate.yml')).replace('0.8', '0.81'));
    await refused(/heirloom-out\/verdict\.json is not there, and nothing is published without a verdict/);
  });

  it('nothing is published of a fork, of a push that merged nothing, or of what failed its gate', async () => {
    github.pullRequests.length = 0;
    await refused('no pull request was merged into main by commit bbbbbbb');
    merge({ headRepository: 'mallory/digits' });
    await refused("pull request #7 came from a fork, and what a fork's run made is never published");

    github.pullRequests.length = 0;
    merge();
    await ofPullRequest('train', { set: LEARNS_NOTHING, out: 'bad', 'artifact-name': 'bad' });
    expect(await ofPullRequest('evaluate-gate', { candidate: 'bad' })).toMatchObject({ code: 1 });
    await refused('the verdict of pull request #7 says "fail"', {
      candidate: 'merged:bad',
      set: LEARNS_NOTHING,
    });
  });

  it('nothing is published once the artifact has expired', async () => {
    const kept = artifacts.artifacts.filter(({ name }) => name === 'heirloom-candidate');
    for (const artifact of kept) artifact.expired = true;
    try {
      await refused('no run of pull request #7 at aaaaaaa has the artifact "heirloom-candidate" any more');
    } finally {
      for (const artifact of kept) artifact.expired = false;
    }
  });
});
