import { created, FORBIDDEN, invalid, NOT_FOUND, ok } from '../answers.js';
import type { FakeAnswer } from '../../http.js';
import { paged } from '../paging.js';
import type { FakeCheckRun, FakeRepository } from '../repository.js';
import type { Call, Route } from '../route.js';
import type { FakeToken } from '../tokens.js';

type CheckBody = Partial<Omit<FakeCheckRun, 'id' | 'app' | 'head_sha'>>;

export const checkRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/check-runs',
    needs: ['checks: write'],
    answer(repository, { request, token }) {
      const body = request.json<CheckBody & { name: string; head_sha: string }>();
      if (token.kind !== 'app') return ONLY_APPS;
      const { name, head_sha } = body;
      const run: FakeCheckRun = {
        id: repository.nextId(),
        app: appOf(token),
        name,
        head_sha,
        status: 'queued',
      };
      return write(run, body, () => {
        repository.checkRuns.push(run);
        return created(checkRunJson(repository, run));
      });
    },
  },
  {
    method: 'PATCH',
    path: '/check-runs/{check_run_id}',
    needs: ['checks: write'],
    answer(repository, { request, params, token }) {
      const run = find(repository, params.check_run_id);
      if (!run) return NOT_FOUND;
      if (token.kind !== 'app') return ONLY_APPS;
      if (run.app !== appOf(token)) return FORBIDDEN;
      return write(run, request.json<CheckBody>(), () => ok(checkRunJson(repository, run)));
    },
  },
  {
    method: 'GET',
    path: '/check-runs/{check_run_id}',
    needs: ['checks: read'],
    answer(repository, { params }) {
      const run = find(repository, params.check_run_id);
      return run ? ok(checkRunJson(repository, run)) : NOT_FOUND;
    },
  },
  {
    method: 'GET',
    path: '/check-runs/{check_run_id}/annotations',
    needs: ['checks: read'],
    answer(repository, call) {
      const run = find(repository, call.params.check_run_id);
      return run ? paged(call, run.output?.annotations ?? []) : NOT_FOUND;
    },
  },
  {
    method: 'GET',
    path: '/commits/{ref}/check-runs',
    needs: ['checks: read'],
    answer: (repository, call) =>
      paged(
        call,
        listed(repository, call).map((run) => checkRunJson(repository, run)),
        'check_runs',
      ),
  },
];

const ONLY_APPS: FakeAnswer = { status: 403, body: { message: 'You must authenticate via a GitHub App.' } };

function find(repository: FakeRepository, id: string | undefined): FakeCheckRun | undefined {
  return repository.checkRuns.find((run) => run.id === Number(id));
}

/** Puts a body over a check run as GitHub does: a conclusion completes it, annotations add up. */
function write(run: FakeCheckRun, body: CheckBody, answer: () => FakeAnswer): FakeAnswer {
  const { output } = body;
  if (body.status === 'completed' && !body.conclusion) return invalid('conclusion is missing', 'conclusion');
  const annotations = [...(run.output?.annotations ?? []), ...(output?.annotations ?? [])];
  Object.assign(run, body, body.conclusion ? { status: 'completed' } : {});
  if (run.output && annotations.length > 0) run.output = { ...run.output, annotations };
  return answer();
}

function listed({ checkRuns, commits }: FakeRepository, { params, request }: Call): FakeCheckRun[] {
  const sha = commits.resolve(params.ref ?? '')?.sha ?? params.ref;
  const name = request.query.get('check_name');
  const status = request.query.get('status');
  const all = checkRuns
    .filter((run) => run.head_sha === sha)
    .filter((run) => (name ?? run.name) === run.name && (status ?? run.status) === run.status)
    .reverse();
  if (request.query.get('filter') === 'all') return all;
  const isLatest = (run: FakeCheckRun) =>
    all.find((one) => one.name === run.name && one.app === run.app) === run;
  return all.filter(isLatest);
}

function checkRunJson(repository: FakeRepository, run: FakeCheckRun): object {
  const { annotations, ...output } = run.output ?? { title: null, summary: null };
  return {
    ...run,
    conclusion: run.conclusion ?? null,
    app: { slug: run.app },
    output: { ...output, annotations_count: annotations?.length ?? 0 },
    html_url: `${repository.htmlUrl}/runs/${run.id}`,
  };
}

/** `github-actions[bot]` is the app `github-actions`. */
function appOf(token: FakeToken): string {
  return token.login.replace(/\[bot\]$/, '');
}
