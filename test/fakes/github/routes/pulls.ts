import { NOT_FOUND, ok } from '../answers.js';
import { paged } from '../paging.js';
import type { FakePullRequest, FakeRepository } from '../repository.js';
import type { Call, Route } from '../route.js';
import { repositoryJson } from './repositories.js';
import { userJson } from './users.js';

export const pullRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/pulls/{pull_number}',
    needs: ['pull-requests: read'],
    answer(repository, { params }) {
      const found = find(repository, params.pull_number);
      return found ? ok(pullRequestJson(repository, found)) : NOT_FOUND;
    },
  },
  {
    method: 'GET',
    path: '/pulls',
    needs: ['pull-requests: read'],
    answer: (repository, call) =>
      paged(
        call,
        listed(repository, call).map((one) => pullRequestJson(repository, one)),
      ),
  },
  {
    method: 'GET',
    path: '/commits/{commit_sha}/pulls',
    needs: ['pull-requests: read'],
    answer: (repository, call) =>
      paged(
        call,
        repository.pullRequests
          .filter((one) => isOf(repository, one, call.params.commit_sha ?? ''))
          .map((one) => pullRequestJson(repository, one)),
      ),
  },
  {
    method: 'GET',
    path: '/issues/{issue_number}/labels',
    needs: ['issues: read', 'pull-requests: read'],
    answer(repository, call) {
      const found = find(repository, call.params.issue_number);
      return found ? paged(call, labelsJson(found)) : NOT_FOUND;
    },
  },
];

function find(repository: FakeRepository, number: string | undefined): FakePullRequest | undefined {
  return repository.pullRequests.find((one) => one.number === Number(number));
}

/** The newest first. */
function listed({ pullRequests }: FakeRepository, { request: { query } }: Call): FakePullRequest[] {
  const state = query.get('state') ?? 'open';
  const head = query.get('head');
  const base = query.get('base');
  return pullRequests
    .filter((one) => state === 'all' || one.state === state)
    .filter((one) => !head || head === headLabel(one))
    .filter((one) => !base || base === one.baseRef)
    .sort((a, b) => b.number - a.number);
}

/** A commit is of the pull request that brought it to its base: as the merge, or as a commit of an own branch. */
function isOf({ commits }: FakeRepository, one: FakePullRequest, sha: string): boolean {
  if (one.mergeCommitSha === sha || one.headSha === sha) return true;
  const [head, base] = [commits.resolve(one.headSha), commits.resolve(one.baseRef)];
  if (!head) return false;
  const before = new Set(base ? commits.history(base).map((commit) => commit.sha) : []);
  return commits.history(head).some((commit) => commit.sha === sha && !before.has(sha));
}

function headLabel({ headRepository, headRef }: FakePullRequest): string {
  return `${headRepository?.split('/')[0] ?? 'unknown'}:${headRef}`;
}

function labelsJson({ labels }: FakePullRequest): object[] {
  return labels.map((name) => ({ name }));
}

function pullRequestJson(repository: FakeRepository, one: FakePullRequest): object {
  const merged = one.state === 'closed' && one.mergeCommitSha !== null;
  return {
    number: one.number,
    state: one.state,
    merged,
    merged_at: merged ? '2026-01-02T00:00:00Z' : null,
    merge_commit_sha: one.mergeCommitSha,
    html_url: `${repository.htmlUrl}/pull/${one.number}`,
    user: userJson(one.author),
    labels: labelsJson(one),
    head: {
      label: headLabel(one),
      ref: one.headRef,
      sha: one.headSha,
      repo: one.headRepository === null ? null : repositoryJson(one.headRepository, repository.repository),
    },
    base: {
      ref: one.baseRef,
      sha: repository.commits.branches.get(one.baseRef) ?? 'b'.repeat(40),
      repo: repositoryJson(repository.repository, repository.repository),
    },
  };
}
