import { NOT_FOUND, ok } from '../answers.js';
import { paged } from '../paging.js';
import type { FakeRepository, FakeRun } from '../repository.js';
import type { Call, Route } from '../route.js';
import { repositoryJson } from './repositories.js';

export const runRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/actions/runs',
    needs: ['actions: read'],
    answer: (repository, call) => list(repository, call, repository.runs),
  },
  {
    method: 'GET',
    path: '/actions/workflows/{workflow_id}/runs',
    needs: ['actions: read'],
    answer: (repository, call) =>
      list(
        repository,
        call,
        repository.runs.filter(({ path }) => path.endsWith(`/${call.params.workflow_id}`)),
      ),
  },
  {
    method: 'GET',
    path: '/actions/runs/{run_id}',
    needs: ['actions: read'],
    answer(repository, { params }) {
      const run = repository.runs.find(({ id }) => id === Number(params.run_id));
      return run ? ok(runJson(repository, run)) : NOT_FOUND;
    },
  },
];

/** The newest first. `status` is a status or a conclusion, as GitHub takes it. */
function list(repository: FakeRepository, call: Call, runs: readonly FakeRun[]) {
  const { query } = call.request;
  const status = query.get('status');
  const listed = runs
    .filter((run) => (query.get('head_sha') ?? run.headSha) === run.headSha)
    .filter((run) => (query.get('event') ?? run.event) === run.event)
    .filter((run) => (query.get('branch') ?? run.headBranch) === run.headBranch)
    .filter((run) => status === null || status === run.status || status === run.conclusion)
    .reverse();
  return paged(
    call,
    listed.map((run) => runJson(repository, run)),
    'workflow_runs',
  );
}

function runJson({ repository, htmlUrl, pullRequests }: FakeRepository, run: FakeRun): object {
  return {
    id: run.id,
    name: run.workflow,
    path: run.path,
    event: run.event,
    run_attempt: run.attempt,
    status: run.status,
    conclusion: run.conclusion,
    head_sha: run.headSha,
    head_branch: run.headBranch,
    head_repository: run.headRepository === null ? null : repositoryJson(run.headRepository, repository),
    repository: repositoryJson(repository, repository),
    // GitHub names those of this repository's own branches only.
    pull_requests: pullRequests
      .filter((one) => one.headSha === run.headSha && one.headRepository === repository)
      .map((one) => ({
        number: one.number,
        head: { ref: one.headRef, sha: one.headSha },
        base: { ref: one.baseRef },
      })),
    html_url: `${htmlUrl}/actions/runs/${run.id}`,
    created_at: '2026-01-01T00:00:00Z',
  };
}
