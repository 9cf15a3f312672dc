import { afterEach, describe, expect, it } from '@jest/globals';
import { createClient } from '../../../shared/github/index.js';
import { mergeBaseOf, nearestAncestor, type ChangeContext } from '../../../shared/github/merge-base.js';
import { FakeGitHub, type FakeGitHubOptions } from '../../fakes/github/index.js';
import { messageOf } from '../../fixtures/failure.js';

const sha = (letter: string) => letter.repeat(40);
const [OLD, BASE, LATER, HEAD] = ['a', 'b', 'c', 'd'].map(sha) as [string, string, string, string];
const repository = 'acme/digits';
const onPush = {
  eventName: 'push',
  repository,
  pullRequest: null,
  workflowRun: null,
  defaultBranch: 'main',
  branch: 'main',
  before: BASE,
  headSha: LATER,
} satisfies ChangeContext;
const onPullRequest = {
  ...onPush,
  eventName: 'pull_request',
  headSha: HEAD,
  branch: null,
  before: null,
  pullRequest: { number: 7, baseRef: 'main', isFork: false, headRepository: repository },
} satisfies ChangeContext;

let github: FakeGitHub;
afterEach(() => github.close());

/** main: OLD, BASE, LATER; the pull request parts at BASE. */
async function start(options: FakeGitHubOptions = {}) {
  github = await FakeGitHub.start(options);
  github.plantCommits('main', [OLD, BASE, LATER]);
  github.plantCommits('feature', [HEAD], BASE);
  return createClient(github.token, { GITHUB_API_URL: github.url }, { second: 1 });
}

describe('where a change starts', () => {
  it("on a pull request is the merge-base of its head and its branch, not the branch's tip", async () => {
    expect(await mergeBaseOf(await start(), onPullRequest)).toEqual({ sha: BASE, branch: 'main' });
  });

  it('is asked for the branch that the pull request is for, slashes and all', async () => {
    const client = await start();
    github.commits.branches.set('release/1.x', OLD);
    const pullRequest = { ...onPullRequest.pullRequest, baseRef: 'release/1.x' };
    expect(await mergeBaseOf(client, { ...onPullRequest, pullRequest })).toEqual({
      sha: OLD,
      branch: 'release/1.x',
    });
  });

  it('after another workflow is that of the pull request which GitHub says the run was about', async () => {
    const client = await start();
    github.commits.branches.set('next', OLD);
    github.plantPullRequest({ number: 7, headSha: HEAD, headRef: 'feature', baseRef: 'next' });
    const workflowRun = {
      id: 1,
      event: 'pull_request',
      headSha: HEAD,
      headBranch: 'feature',
      headRepository: repository,
      conclusion: 'success',
      isFork: false,
    };
    const context = { ...onPullRequest, eventName: 'workflow_run', pullRequest: null, workflowRun };
    expect(await mergeBaseOf(client, context)).toEqual({ sha: OLD, branch: 'next' });
  });

  it('on a push to the default branch is what the branch was before', async () => {
    expect(await mergeBaseOf(await start(), onPush)).toMatchObject({ sha: BASE });
  });

  it('after a forced push is where the old and the new branch part', async () => {
    const forced = { ...onPush, before: LATER, headSha: HEAD };
    expect(await mergeBaseOf(await start(), forced)).toMatchObject({ sha: BASE });
  });

  it('on the first push of a branch is the commit before its head', async () => {
    expect(await mergeBaseOf(await start(), { ...onPush, before: null })).toMatchObject({ sha: BASE });
  });

  it('on a push to another branch is where it parts from the default one', async () => {
    const context = { ...onPush, branch: 'feature', before: OLD, headSha: HEAD };
    expect(await mergeBaseOf(await start(), context)).toEqual({ sha: BASE, branch: 'main' });
  });

  it('asks which branch is the default one where the event does not say', async () => {
    const context = { ...onPush, eventName: 'schedule', branch: null, before: null, defaultBranch: null };
    expect(await mergeBaseOf(await start(), context)).toEqual({ sha: LATER, branch: 'main' });
  });

  it('is refused at the first commit of all', async () => {
    const client = await start();
    expect(await messageOf(() => mergeBaseOf(client, { ...onPush, before: null, headSha: OLD }))).toBe(
      'input "baseline" commit aaaaaaa is the first of its history, so no model came before it. Name another baseline, or none.',
    );
  });

  it('names the permission that a token lacks', async () => {
    const client = await start({ permissions: { actions: 'read', 'pull-requests': 'write' } });
    expect(await messageOf(() => mergeBaseOf(client, onPullRequest))).toMatch(
      /^can't compare main with ddddddd in acme\/digits: the token may not do that\. Add "contents: read" under "permissions:"/,
    );
  });
});

describe('the nearest of some commits', () => {
  it('is found pages away, with how many commits are between', async () => {
    const client = await start();
    const row = Array.from({ length: 250 }, (_, at) => (at + 1).toString(16).padStart(40, '0'));
    github.plantCommits('long', row);
    expect(await nearestAncestor(client, repository, row[249]!, new Set([row[10]!, row[20]!]))).toEqual({
      sha: row[20],
      distance: 229,
    });
    expect(await nearestAncestor(client, repository, row[249]!, new Set([OLD]))).toBeNull();
  });

  it('is not looked for beyond 300', async () => {
    const client = await start();
    const row = Array.from({ length: 450 }, (_, at) => (at + 1).toString(16).padStart(40, '0'));
    github.plantCommits('long', row);
    expect(await nearestAncestor(client, repository, row[449]!, new Set([row[0]!]))).toBeNull();
    expect(github.requests.filter(({ path }) => path.endsWith('/commits'))).toHaveLength(3);
  });
});
