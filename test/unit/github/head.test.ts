import { afterEach, expect, it } from '@jest/globals';
import { createClient, currentHead } from '../../../shared/github/index.js';
import { FakeGitHub, type FakeGitHubOptions } from '../../fakes/github/index.js';

let github: FakeGitHub;
afterEach(() => github.close());

async function headOf7(options: FakeGitHubOptions) {
  github = await FakeGitHub.start(options);
  const client = await createClient(github.token, { GITHUB_API_URL: github.url }, { second: 1 });
  return currentHead(client, 'acme/digits', 7);
}

it('the head of a pull request is the commit that its branch is at', async () => {
  expect(await headOf7({ pullRequests: { 7: 'c'.repeat(40) } })).toBe('c'.repeat(40));
});

it('the head is unknown to a token that may not read pull requests, and where there is none', async () => {
  expect(await headOf7({ pullRequests: { 7: 'c'.repeat(40) }, permissions: { issues: 'write' } })).toBeNull();
  await github.close();
  expect(await headOf7({})).toBeNull();
});
