import { UserError } from '../errors/index.js';
import { withoutDeprecations } from '../host/without-deprecations.js';
import { splitRepository, type GitHubClient } from './client.js';
import { unlessRefused, type Refusal } from './refusal.js';

/** Events whose runs work on a branch of the repository itself, which only its own people can push to. */
const TRUSTED_EVENTS: ReadonlySet<string> = new Set(['push', 'schedule', 'workflow_dispatch']);

/** An artifact of a finished run. */
export interface RunArtifact {
  readonly id: number;
  readonly name: string;
  /** "sha256:<hex>" of its archive; null where GitHub says none. */
  readonly digest: string | null;
  readonly run: { readonly id: number; readonly url: string };
}

export interface ArtifactQuery {
  /** `owner/name` */
  readonly repository: string;
  /** The commit that the run was of. */
  readonly sha: string;
  /** The branch that the run was on. */
  readonly branch: string;
  readonly name: string;
}

/**
 * Artifacts that successful runs of this very repository made of a commit of one of its branches, the newest run first.
 * Runs of a pull request never count: a fork can put its head on any commit, and its run uploads what it likes.
 */
export async function artifactsOfBranch(
  client: GitHubClient,
  { repository, sha, branch, name }: ArtifactQuery,
): Promise<RunArtifact[] | Refusal> {
  const place = splitRepository(repository);
  const attempt = { what: `list the runs of ${repository}`, permission: 'actions: read' };
  return unlessRefused(attempt, async () => {
    const runs = await client.paginate(client.rest.actions.listWorkflowRunsForRepo, {
      ...place,
      ...{ head_sha: sha, branch, status: 'success', per_page: 100 },
    });
    const trusted = runs.filter(
      (run) =>
        run.head_sha === sha &&
        run.head_branch === branch &&
        run.conclusion === 'success' &&
        TRUSTED_EVENTS.has(run.event) &&
        run.head_repository?.full_name.toLowerCase() === repository.toLowerCase(),
    );
    const found: RunArtifact[] = [];
    for (const run of trusted.sort((a, b) => b.id - a.id)) {
      const artifacts = await client.paginate(client.rest.actions.listWorkflowRunArtifacts, {
        ...place,
        ...{ run_id: run.id, name, per_page: 100 },
      });
      for (const artifact of artifacts.sort((a, b) => b.id - a.id)) {
        if (artifact.expired || artifact.name !== name) continue;
        const { id, digest = null } = artifact;
        found.push({ id, name, digest, run: { id: run.id, url: run.html_url } });
      }
    }
    return found;
  });
}

/**
 * Downloads an artifact of another run of a repository into a directory.
 * @throws UserError where it arrives with another digest than GitHub has for it
 */
export async function downloadRunArtifact(
  { id, name, digest, run }: RunArtifact,
  { repository, token, directory }: { repository: string; token: string; directory: string },
): Promise<void> {
  const { DefaultArtifactClient } = await import('@actions/artifact');
  const { owner, repo } = splitRepository(repository);
  const { digestMismatch } = await withoutDeprecations(() =>
    new DefaultArtifactClient().downloadArtifact(id, {
      path: directory,
      ...(digest !== null && { expectedHash: digest }),
      findBy: { token, workflowRunId: run.id, repositoryOwner: owner, repositoryName: repo },
    }),
  );
  if (!digestMismatch) return;
  throw new UserError(
    `artifact "${name}" arrived with another digest than was uploaded`,
    'Run the job again.',
    run.url,
  );
}
