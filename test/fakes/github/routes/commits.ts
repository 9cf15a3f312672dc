import { NOT_FOUND, ok } from '../answers.js';
import type { FakeCommit } from '../commits.js';
import { paged } from '../paging.js';
import type { FakeRepository } from '../repository.js';
import type { Route } from '../route.js';

export const commitRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/commits',
    needs: ['contents: read'],
    answer(repository, call) {
      const start = repository.commits.resolve(call.request.query.get('sha') ?? 'main');
      if (!start) return NOT_FOUND;
      return paged(
        call,
        repository.commits.history(start).map((commit) => commitJson(repository, commit)),
      );
    },
  },
  {
    method: 'GET',
    path: '/commits/{ref}',
    needs: ['contents: read'],
    answer(repository, { params }) {
      const commit = repository.commits.resolve(params.ref ?? '');
      return commit ? ok(commitJson(repository, commit)) : NOT_FOUND;
    },
  },
  {
    method: 'GET',
    path: '/compare/{basehead}',
    needs: ['contents: read'],
    answer: (repository, { params }) => comparison(repository, params.basehead ?? ''),
  },
];

/** Where no commits were planted, the merge base of `base...head` is the base itself, as on a branch that is up to date. */
function comparison(repository: FakeRepository, range: string) {
  const { commits } = repository;
  const [baseName = '', headName = ''] = range.split('...');
  if (commits.isEmpty) return ok({ merge_base_commit: { sha: baseName } });
  const base = commits.resolve(baseName);
  const head = commits.resolve(headName);
  const mergeBase = base && head && commits.mergeBase(base, head);
  if (!mergeBase) return NOT_FOUND;
  const without = (one: FakeCommit, other: FakeCommit) => {
    const others = new Set(commits.history(other).map(({ sha }) => sha));
    return commits.history(one).filter(({ sha }) => !others.has(sha));
  };
  const ahead = without(head, base);
  const behind = without(base, head);
  return ok({
    status: statusOf(ahead.length, behind.length),
    ahead_by: ahead.length,
    behind_by: behind.length,
    total_commits: ahead.length,
    base_commit: commitJson(repository, base),
    merge_base_commit: commitJson(repository, mergeBase),
    commits: ahead.reverse().map((commit) => commitJson(repository, commit)),
  });
}

function statusOf(ahead: number, behind: number): string {
  if (ahead > 0 && behind > 0) return 'diverged';
  if (ahead > 0) return 'ahead';
  return behind > 0 ? 'behind' : 'identical';
}

function commitJson({ htmlUrl }: FakeRepository, { sha, parents, message }: FakeCommit): object {
  return {
    sha,
    html_url: `${htmlUrl}/commit/${sha}`,
    commit: { message },
    parents: parents.map((parent) => ({ sha: parent })),
  };
}
