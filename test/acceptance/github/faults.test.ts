import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  BAD_GATEWAY,
  DROPPED_CONNECTION,
  FakeGitHub,
  primaryRateLimit,
  secondaryRateLimit,
  tooManyRequests,
  UNAVAILABLE,
} from '../../fakes/github/index.js';
import { serve, type FakeRequest } from '../../fakes/http.js';
import { JudgedPullRequest } from './judged.js';

const reads = { only: ({ method }: FakeRequest) => method === 'GET' };
const writes = { only: ({ method }: FakeRequest) => method === 'POST' };

describe('a comparison while GitHub', () => {
  let pullRequest: JudgedPullRequest;
  let github: FakeGitHub;
  beforeAll(async () => {
    pullRequest = await JudgedPullRequest.create();
  });
  afterAll(() => pullRequest.remove());
  beforeEach(async () => {
    github = await FakeGitHub.start();
  });
  afterEach(() => github.close());

  it.each([
    ['has a bad gateway', BAD_GATEWAY, null],
    ['cuts connections', DROPPED_CONNECTION, null],
    ['has too many requests', tooManyRequests(1), 'secondary rate limit is reached; going on in 1 s'],
    [
      'limits how fast one may write',
      secondaryRateLimit(1),
      'secondary rate limit is reached; going on in 1 s',
    ],
    ['has no quota left for a moment', primaryRateLimit(0), "GitHub's rate limit is reached; going on in"],
  ])('%s posts comment and check all the same', async (_name, fault, line) => {
    github.failNext(fault, reads);
    github.failNext(fault, writes);
    const compared = await pullRequest.compare(github);
    expect(compared).toMatchObject({ code: 0, stderr: '' });
    expect(compared.stdout).not.toContain('::warning');
    if (line) expect(compared.stdout).toContain(line);
    expect(github.comments).toHaveLength(1);
    expect(github.checkRuns).toHaveLength(1);
  });

  it('has no quota left for an hour writes the summary at once, and says when to come again', async () => {
    github.failNext(primaryRateLimit(3600), { times: 99 });
    const compared = await pullRequest.compare(github);
    expect(compared).toMatchObject({ code: 0, outputs: { 'comment-url': '' } });
    expect(compared.summary).toContain('floor accuracy');
    expect(compared.stdout).toMatch(
      /no comment: .*rate limit is reached.*Run the job again after \d\d:\d\d UTC/,
    );
  });

  it('is down writes the summary and says so', async () => {
    github.failNext(UNAVAILABLE, { times: 99 });
    const compared = await pullRequest.compare(github, { check: 'never' });
    expect(compared).toMatchObject({ code: 0, outputs: { 'comment-url': '' } });
    expect(compared.summary).toContain('floor accuracy');
    expect(compared.stdout).toContain('GitHub answers 503');
  });

  it("can't be reached writes the summary and says so", async () => {
    const closed = await serve(() => ({ status: 200 }));
    await closed.close();
    const compared = await pullRequest.compare(github, { check: 'never' }, { GITHUB_API_URL: closed.url });
    expect(compared).toMatchObject({ code: 0, outputs: { 'comment-url': '' } });
    expect(compared.summary).toContain('floor accuracy');
    expect(compared.stdout).toMatch(/GitHub can't be reached: connect ECONNREFUSED 127\.0\.0\.1:\d+\./);
  });
});
