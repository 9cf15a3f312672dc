import { NOT_FOUND, ok } from '../answers.js';
import type { StoredArtifact } from '../../artifacts.js';
import { paged } from '../paging.js';
import type { FakeRepository, FakeRun } from '../repository.js';
import type { Call, Route } from '../route.js';

const GONE = { status: 410, body: { message: 'Artifact has expired' } };

/** The artifacts that the runs uploaded, as other runs see them. */
export const artifactRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/actions/runs/{run_id}/artifacts',
    needs: ['actions: read'],
    answer(repository, call) {
      const run = repository.runs.find(({ id }) => id === Number(call.params.run_id));
      return run ? list(repository, call, [run]) : NOT_FOUND;
    },
  },
  {
    method: 'GET',
    path: '/actions/artifacts',
    needs: ['actions: read'],
    answer: (repository, call) => list(repository, call, repository.runs),
  },
  {
    method: 'GET',
    path: '/actions/artifacts/{artifact_id}',
    needs: ['actions: read'],
    answer(repository, call) {
      const found = find(repository, call.params.artifact_id);
      return found ? ok(artifactJson(call, ...found)) : NOT_FOUND;
    },
  },
  {
    method: 'GET',
    path: '/actions/artifacts/{artifact_id}/{archive_format}',
    needs: ['actions: read'],
    answer(repository, { params }) {
      const [artifact] = find(repository, params.artifact_id) ?? [];
      if (!artifact || !repository.artifacts || params.archive_format !== 'zip') return NOT_FOUND;
      if (artifact.expired) return GONE;
      return { status: 302, headers: { location: repository.artifacts.blobUrl(artifact) } };
    },
  },
];

/** The newest first. */
function list(repository: FakeRepository, call: Call, runs: readonly FakeRun[]) {
  const name = call.request.query.get('name');
  const listed = pairs(repository)
    .filter(([, run]) => runs.includes(run))
    .filter(([artifact]) => artifact.finalized && (name ?? artifact.name) === artifact.name)
    .reverse();
  return paged(
    call,
    listed.map((pair) => artifactJson(call, ...pair)),
    'artifacts',
  );
}

function find(repository: FakeRepository, id: string | undefined): [StoredArtifact, FakeRun] | undefined {
  return pairs(repository).find(([artifact]) => artifact.finalized && artifact.id === Number(id));
}

function pairs({ artifacts, runs }: FakeRepository): [StoredArtifact, FakeRun][] {
  return (artifacts?.artifacts ?? []).flatMap((artifact) => {
    const run = runs.find(({ artifactsOf }) => artifactsOf === artifact.run);
    return run ? [[artifact, run] as [StoredArtifact, FakeRun]] : [];
  });
}

function artifactJson({ apiUrl }: Call, artifact: StoredArtifact, run: FakeRun): object {
  return {
    id: artifact.id,
    name: artifact.name,
    size_in_bytes: artifact.content.length,
    digest: artifact.digest,
    expired: artifact.expired,
    created_at: '2026-01-01T00:00:00Z',
    archive_download_url: `${apiUrl}/actions/artifacts/${artifact.id}/zip`,
    workflow_run: { id: run.id, head_sha: run.headSha, head_branch: run.headBranch },
  };
}
