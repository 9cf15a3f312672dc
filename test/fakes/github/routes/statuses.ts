import { created, invalid, ok } from '../answers.js';
import { paged } from '../paging.js';
import type { FakeRepository, FakeStatus } from '../repository.js';
import type { Route } from '../route.js';
import { userJson } from './users.js';

const LONGEST_DESCRIPTION = 140;

export const statusRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/statuses/{sha}',
    needs: ['statuses: write'],
    answer(repository, { request, params, token }) {
      const body = request.json<Pick<FakeStatus, 'state'> & Partial<FakeStatus>>();
      if ((body.description?.length ?? 0) > LONGEST_DESCRIPTION)
        return invalid('description is too long (maximum is 140 characters)', 'description');
      const status: FakeStatus = {
        id: repository.nextId(),
        sha: params.sha ?? '',
        login: token.login,
        state: body.state,
        context: body.context ?? 'default',
        description: body.description ?? null,
        target_url: body.target_url ?? null,
      };
      repository.statuses.push(status);
      return created(statusJson(status));
    },
  },
  {
    method: 'GET',
    path: '/commits/{ref}/statuses',
    needs: ['statuses: read'],
    answer: (repository, call) => paged(call, statusesOf(repository, call.params.ref).map(statusJson)),
  },
  {
    method: 'GET',
    path: '/commits/{ref}/status',
    needs: ['statuses: read'],
    answer(repository, { params }) {
      const all = statusesOf(repository, params.ref);
      const latest = all.filter((one) => all.find(({ context }) => context === one.context) === one);
      const states = latest.map(({ state }) => state);
      const failed = states.includes('failure') || states.includes('error');
      const pending = states.length === 0 || states.includes('pending');
      return ok({
        sha: params.ref,
        state: failed ? 'failure' : pending ? 'pending' : 'success',
        total_count: latest.length,
        statuses: latest.map(statusJson),
      });
    },
  },
];

/** The newest first. */
function statusesOf({ statuses, commits }: FakeRepository, ref = ''): FakeStatus[] {
  const sha = commits.resolve(ref)?.sha ?? ref;
  return statuses.filter((status) => status.sha === sha).reverse();
}

function statusJson({ login, sha: _sha, ...status }: FakeStatus): object {
  return { ...status, creator: userJson(login) };
}
