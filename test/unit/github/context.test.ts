import { describe, expect, it } from '@jest/globals';
import { isAboutFork, readContext } from '../../../shared/github/context.js';

const TEST_MERGE = 'f'.repeat(40);
const HEAD = 'a'.repeat(40);
const env = {
  GITHUB_EVENT_NAME: 'push',
  GITHUB_REPOSITORY: 'acme/digits',
  GITHUB_EVENT_PATH: 'event.json',
  GITHUB_SHA: TEST_MERGE,
  GITHUB_REF: 'refs/heads/main',
  GITHUB_RUN_ID: '42',
  GITHUB_RUN_ATTEMPT: '1',
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
      action: null,
      label: null,
      sender: null,
      repository: 'acme/digits',
      headSha: HEAD,
      pullRequest: { number: 7, baseRef: 'main', isFork: false, headRepository: 'acme/digits' },
      workflowRun: null,
      defaultBranch: 'main',
      branch: null,
      before: null,
      tag: null,
      runId: 42,
      runAttempt: 1,
      runnerEnvironment: 'self-hosted',
      runnerName: null,
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

  it('knows what happened to a pull request, and who did it', () => {
    const event = {
      ...pullRequest('mallory/digits'),
      action: 'labeled',
      label: { name: 'heirloom-train' },
      sender: { login: 'alice' },
    };
    expect(contextOf(event)).toMatchObject({ action: 'labeled', label: 'heirloom-train', sender: 'alice' });
  });

  it.each([
    ['github-hosted', 'github-hosted'],
    ['self-hosted', 'self-hosted'],
    ['', 'self-hosted'],
  ])('takes the runner environment "%s" for %s', (RUNNER_ENVIRONMENT, environment) => {
    expect(contextOf({}, { RUNNER_ENVIRONMENT })?.runnerEnvironment).toBe(environment);
  });

  describe('after another workflow', () => {
    const run = {
      id: 99,
      event: 'pull_request',
      head_sha: HEAD,
      head_branch: 'patch-1',
      conclusion: 'success',
      head_repository: { full_name: 'acme/digits' },
    };
    const after = (workflow_run: object) =>
      contextOf({ workflow_run }, { GITHUB_EVENT_NAME: 'workflow_run' });

    it('is the commit of that one', () => {
      expect(after(run)).toMatchObject({
        headSha: HEAD,
        workflowRun: {
          id: 99,
          event: 'pull_request',
          headSha: HEAD,
          headBranch: 'patch-1',
          headRepository: 'acme/digits',
          conclusion: 'success',
          isFork: false,
        },
      });
    });

    it("believes no pull request of the event's list, which a fork's run leaves empty", () => {
      const listed = { ...run, pull_requests: [{ number: 7, base: { ref: 'main' } }] };
      expect(after(listed)?.pullRequest).toBeNull();
    });

    it.each([
      ['of a fork', { head_repository: { full_name: 'mallory/digits' } }],
      ['of a fork that was deleted', { head_repository: null }],
      ['with the rights of the base, on whatever code it checked out', { event: 'pull_request_target' }],
      ['that came after a third one', { event: 'workflow_run' }],
      ['that a comment on a discussion started', { event: 'discussion_comment' }],
      ['that a check started, which anybody may ask for again', { event: 'check_run' }],
      ['of an event that is not told', { event: undefined }],
    ])('is about a fork after a run %s', (_name, difference) => {
      const context = after({ ...run, ...difference });
      expect(context?.workflowRun?.isFork).toBe(true);
      expect(context && isAboutFork(context)).toBe(true);
    });
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
