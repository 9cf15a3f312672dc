import { splitRepository, type GitHubClient } from './client.js';
import { unlessRefused, type Refusal } from './refusal.js';

/** Events whose runs work on a branch of the repository itself, which only its own people can push to. */
const TRUSTED_EVENTS: ReadonlySet<string> = new Set(['push', 'schedule', 'workflow_dispatch']);

/** A finished run. */
export interface BranchRun {
  readonly id: number;
  readonly url: string;
}

export interface BranchRunQuery {
  /** `owner/name` */
  readonly repository: string;
  /** The commit that the run was of. */
  readonly sha: string;
  /** The branch that the run was on. */
  readonly branch: string;
}

/**
 * Successful runs of this very repository of a commit of one of its branches, the newest first. Runs of a pull request
 * never count: a fork can put its head on any commit, and its run uploads what it likes.
 */
export async function runsOfBranch(
  client: GitHubClient,
  { repository, sha, branch }: BranchRunQuery,
): Promise<BranchRun[] | Refusal> {
  const attempt = { what: `list the runs of ${repository}`, permission: 'actions: read' };
  return unlessRefused(attempt, async () => {
    const runs = await client.paginate(client.rest.actions.listWorkflowRunsForRepo, {
      ...splitRepository(repository),
      ...{ head_sha: sha, branch, status: 'success', per_page: 100 },
    });
    return runs
      .filter(
        (run) =>
          run.head_sha === sha &&
          run.head_branch === branch &&
          run.conclusion === 'success' &&
          TRUSTED_EVENTS.has(run.event) &&
          run.head_repository?.full_name.toLowerCase() === repository.toLowerCase(),
      )
      .map(({ id, html_url: url }) => ({ id, url }))
      .sort((a, b) => b.id - a.id);
  });
}
