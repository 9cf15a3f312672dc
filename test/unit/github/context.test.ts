import { describe, expect, it } from '@jest/globals';
import { readContext } from '../../../shared/github/context.js';

const TEST_MERGE = 'f'.repeat(40);
const HEAD = 'a'.repeat(40);
const env = {
  GITHUB_EVENT_NAME: 'push',
  GITHUB_REPOSITORY: 'acme/digits',
  GITHUB_EVENT_PATH: 'event.json',
  GITHUB_SHA: TEST_MERGE,
  GITHUB_REF: 'refs/heads/main',
  GITHUB_RUN_ID: '42',
};
const pullRequest = (full_name: string) => ({
  pull_request: { number: 7, head: { sha: HEAD, repo: { full_name } }, base: { ref: 'main' } },
  repository: { default_branch: 'main' },
});

function contextOf(event: unknown, more: Record<string, string> = {}) {
  return readContext({ ...env, ...more }, () => (typeof event === 'string' ? event : JSON.stringify(event)));
}

describe('what a run is about', () => {
  it('on a pull request is its head, never the test merge', () => {
    const context = contextOf(pullRequest('acme/digits'), { GITHUB_EVENT_NAME: 'pull_request' });
    expect(context).toEqual({
      eventName: 'pull_request',
      repository: 'acme/digits',
      headSha: HEAD,
      pullRequest: { number: 7, baseRef: 'main', isFork: false },
      defaultBranch: 'main',
      branch: null,
      tag: null,
      runUrl: 'https://github.com/acme/digits/actions/runs/42',
      apiUrl: 'https://api.github.com',
      serverUrl: 'https://github.com',
    });
  });

  it('is refused on a pull request whose event lacks the head, though GITHUB_SHA is there', () => {
    expect(() => contextOf({}, { GITHUB_EVENT_NAME: 'pull_request' })).toThrow("doesn't say which commit");
  });

  it.each([
    ['another repository', 'mallory/digits', true],
    ['the same repository', 'acme/digits', false],
  ])('knows a pull request from %s', (_name, repository, isFork) => {
    expect(contextOf(pullRequest(repository))?.pullRequest?.isFork).toBe(isFork);
  });

  it('takes a deleted head repository for a fork', () => {
    const event = { pull_request: { number: 7, head: { sha: HEAD, repo: null }, base: { ref: 'main' } } };
    expect(contextOf(event)?.pullRequest?.isFork).toBe(true);
  });

  it('on a push is the pushed commit, and the tag of a tag push', () => {
    expect(contextOf({})).toMatchObject({ headSha: TEST_MERGE, pullRequest: null, tag: null });
    expect(contextOf({}, { GITHUB_REF: 'refs/tags/digits@v1.2.3' })?.tag).toBe('digits@v1.2.3');
  });

  it.each(['pull_request_target', 'workflow_run', 'schedule'])(
    'has no pushed branch on %s, though GITHUB_REF names the default branch',
    (eventName) => {
      expect(
        contextOf(pullRequest('mallory/digits'), {
          GITHUB_EVENT_NAME: eventName,
          GITHUB_REF: 'refs/heads/main',
        })?.branch,
      ).toBeNull();
      expect(contextOf({}, { GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/main' })?.branch).toBe(
        'main',
      );
    },
  );

  it('after another workflow is the commit of that one', () => {
    const run = { head_sha: HEAD, head_repository: { full_name: 'acme/digits' } };
    const withPullRequest = { ...run, pull_requests: [{ number: 7, base: { ref: 'main' } }] };
    expect(contextOf({ workflow_run: withPullRequest })).toMatchObject({
      headSha: HEAD,
      pullRequest: { number: 7, baseRef: 'main', isFork: false },
    });
    expect(contextOf({ workflow_run: { ...run, pull_requests: [] } })).toMatchObject({ pullRequest: null });
  });

  it('in a merge queue is the queued commit', () => {
    expect(contextOf({ merge_group: { head_sha: HEAD } })?.headSha).toBe(HEAD);
  });

  it('is null outside GitHub Actions', () => {
    expect(readContext({}, () => '')).toBeNull();
  });

  it('names the event file that can not be read', () => {
    expect(() => contextOf('{')).toThrow("event.json can't be read as a GitHub event");
    expect(() => contextOf({ pull_request: { number: 'seven' } })).toThrow("event.json can't be read");
  });
});
