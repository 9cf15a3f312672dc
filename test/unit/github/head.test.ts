import { afterEach, expect, it } from '@jest/globals';
import { createClient, currentHead } from '../../../shared/github/index.js';
import type { FakeAnswer } from '../../fakes/http.js';
import {
  FakeGitHub,
  primaryRateLimit,
  UNAVAILABLE,
  type FakeGitHubOptions,
} from '../../fakes/github/index.js';

let github: FakeGitHub;
afterEach(() => github.close());

async function headOf7(options: FakeGitHubOptions, fault?: FakeAnswer) {
  github = await FakeGitHub.start(options);
  if (fault) github.failNext(fault, { times: 99 });
  const client = await createClient(github.token, { GITHUB_API_URL: github.url }, { second: 1 });
  return currentHead(client, 'acme/digits', 7);
}

it('the head of a pull request is the commit that its branch is at', async () => {
  expect(await headOf7({ pullRequests: { 7: 'c'.repeat(40) } })).toEqual({ sha: 'c'.repeat(40) });
});

it('the head is unknown to a token that may not read pull requests, and where there is none', async () => {
  expect(await headOf7({ pullRequests: { 7: 'c'.repeat(40) }, permissions: { issues: 'write' } })).toEqual({
    sha: null,
  });
  await github.close();
  expect(await headOf7({})).toEqual({ sha: null });
});

it.each([
  ['is down', UNAVAILABLE, 'GitHub answers 503'],
  ['has no quota left', primaryRateLimit(3600), "GitHub's rate limit is reached"],
])(
  'the head is refused with a reason, not taken for unknown, while GitHub %s',
  async (_name, fault, reason) => {
    expect(await headOf7({ pullRequests: { 7: 'c'.repeat(40) } }, fault)).toMatchObject({
      posted: false,
      reason: expect.stringContaining(reason),
    });
  },
);
