import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { FakeGitHub, type FakeGitHubOptions } from '../../fakes/github/index.js';
import type { ActionResult } from '../../fakes/runner.js';
import { JudgedPullRequest } from './judged.js';

describe('a comparison whose token', () => {
  let pullRequest: JudgedPullRequest;
  let github: FakeGitHub;
  beforeAll(async () => {
    pullRequest = await JudgedPullRequest.create();
  });
  afterAll(() => pullRequest.remove());
  afterEach(() => github.close());

  const compareWith = async (options: FakeGitHubOptions, inputs = {}, env = {}) => {
    github = await FakeGitHub.start(options);
    return pullRequest.compare(github, inputs, env);
  };

  it('may only read writes the job summary, and names the two lines to add', async () => {
    const compared = await compareWith({ readOnly: true });
    expect(compared).toMatchObject({ code: 0, outputs: { 'comment-url': '', 'check-url': '' } });
    expect(compared.summary).toContain('floor accuracy');
    expect(lineToAdd(compared)).toEqual(['pull-requests: write', 'checks: write']);
    expect(github.comments).toEqual([]);
  });

  it('may write what the README says, and nothing else, is enough', async () => {
    const compared = await compareWith({
      permissions: { contents: 'read', 'pull-requests': 'write', checks: 'write' },
    });
    expect(lineToAdd(compared)).toEqual([]);
    expect(github.comments).toHaveLength(1);
    expect(github.checkRuns).toHaveLength(1);
  });

  it('may comment but not check does the one and says what the other takes', async () => {
    const compared = await compareWith({ permissions: { contents: 'read', 'pull-requests': 'write' } });
    expect(compared.code).toBe(0);
    expect(github.comments).toHaveLength(1);
    expect(lineToAdd(compared)).toEqual(['checks: write']);
  });

  it('may check but not comment does the one and says what the other takes', async () => {
    const compared = await compareWith({ permissions: { contents: 'read', checks: 'write' } });
    expect(compared.code).toBe(0);
    expect(github.checkRuns).toHaveLength(1);
    expect(lineToAdd(compared)).toEqual(['pull-requests: write']);
  });

  it('is wrong is told to check it', async () => {
    const compared = await compareWith({}, {}, { GITHUB_TOKEN: 'ghs_wrong' });
    expect(compared.code).toBe(0);
    expect(compared.stdout).toContain('GitHub does not know the token');
    expect(
      await pullRequest.compare(github, { comment: 'always' }, { GITHUB_TOKEN: 'ghs_wrong' }),
    ).toMatchObject({
      code: 2,
    });
  });

  it('is whichever, is masked first and printed nowhere', async () => {
    for (const options of [{}, { readOnly: true }] as const) {
      const { stdout, stderr, summary } = await compareWith(options);
      expect(stdout).toContain(`::add-mask::${github.token}`);
      expect(stdout.indexOf(github.token)).toBe(stdout.indexOf('::add-mask::') + '::add-mask::'.length);
      expect(stdout.replace(`::add-mask::${github.token}`, '') + stderr + summary).not.toContain(
        github.token,
      );
      expect(await pullRequest.commentFile()).not.toContain(github.token);
      await github.close();
    }
  });
});

/** What the warnings say is to be added under `permissions:`. */
function lineToAdd({ stdout }: ActionResult): string[] {
  return [...stdout.matchAll(/^::warning.*Add "(\S+: \w+)" under "permissions:"/gm)].map(([, line]) => line!);
}
