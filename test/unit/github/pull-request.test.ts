import { describe, expect, it } from '@jest/globals';
import type { GitHubClient } from '../../../shared/github/index.js';
import { pullRequestOf, type AboutPullRequest } from '../../../shared/github/pull-request.js';

const HEAD = 'a'.repeat(40);
const OTHER = 'b'.repeat(40);

const afterFork: AboutPullRequest & { workflowRun: object } = {
  eventName: 'workflow_run',
  repository: 'acme/digits',
  pullRequest: null,
  workflowRun: {
    id: 99,
    event: 'pull_request',
    headSha: HEAD,
    headBranch: 'patch-1',
    headRepository: 'mallory/digits',
    conclusion: 'success',
    isFork: true,
  },
};

const pull = (number: number, sha = HEAD, full_name: string | null = 'mallory/digits') => ({
  number,
  head: { sha, repo: full_name && { full_name } },
  base: { ref: 'main' },
});

/** Answers the list of pull requests, and keeps what was asked. */
function github(pulls: readonly object[] | Error) {
  const asked: object[] = [];
  const client = {
    rest: { pulls: { list: 'pulls.list' } },
    paginate: (_route: unknown, parameters: object) => {
      asked.push(parameters);
      return pulls instanceof Error ? Promise.reject(pulls) : Promise.resolve(pulls);
    },
  } as unknown as GitHubClient;
  return { client, asked };
}

describe('the pull request of a run', () => {
  it('is asked of GitHub after another workflow, by branch and owner of its head', async () => {
    const { client, asked } = github([pull(7)]);
    expect(await pullRequestOf(client, afterFork)).toEqual({
      pullRequest: { number: 7, baseRef: 'main', isFork: true, headRepository: 'mallory/digits' },
    });
    expect(asked).toEqual([
      { owner: 'acme', repo: 'digits', state: 'open', head: 'mallory:patch-1', per_page: 100 },
    ]);
  });

  it("is the event's own on a pull request, without a question", async () => {
    const { client, asked } = github([]);
    const pullRequest = { number: 3, baseRef: 'main', isFork: false, headRepository: null };
    expect(await pullRequestOf(client, { ...afterFork, pullRequest, workflowRun: null })).toEqual({
      pullRequest,
    });
    expect(asked).toEqual([]);
  });

  it.each([
    ['that has another head by now', [pull(7, OTHER)], '#7 has moved on from aaaaaaa to bbbbbbb'],
    ['that was closed', [], 'no open pull request comes from mallory/digits, branch patch-1'],
    [
      "of the same owner's other fork",
      [pull(7, HEAD, 'mallory/other')],
      'no open pull request comes from mallory/digits',
    ],
    ['whose repository is gone', [pull(7, HEAD, null)], 'no open pull request comes from mallory/digits'],
    ['of two with one head', [pull(7), pull(9)], '#7 and #9 have the same head'],
  ])('is none %s', async (_name, pulls, reason) => {
    const found = await pullRequestOf(github(pulls).client, afterFork);
    expect(found).toMatchObject({ pullRequest: null, isExpected: true });
    expect('reason' in found && found.reason).toContain(reason);
  });

  it.each([{ headRepository: null }, { headBranch: null }])('is none without %j', async (difference) => {
    const { client, asked } = github([pull(7)]);
    const workflowRun = { ...afterFork.workflowRun, ...difference };
    expect(await pullRequestOf(client, { ...afterFork, workflowRun })).toMatchObject({ pullRequest: null });
    expect(asked).toEqual([]);
  });

  it('is none on a push', async () => {
    const push = { ...afterFork, eventName: 'push', workflowRun: null };
    expect(await pullRequestOf(github([]).client, push)).toMatchObject({
      reason: 'the event "push" is not about a pull request',
    });
  });

  it('names the permission where GitHub would not tell', async () => {
    const forbidden = Object.assign(new Error('Resource not accessible by integration'), { status: 403 });
    expect(await pullRequestOf(github(forbidden).client, afterFork)).toMatchObject({
      isExpected: false,
      mend: expect.stringContaining('"pull-requests: read"'),
    });
  });
});
