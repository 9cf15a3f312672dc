import type { GitHubClient } from './client.js';
import { ownLogin } from './identity.js';
import { statusOf } from './api-error.js';

export interface OwnCheckRun {
  readonly id: number;
  /** Whether nobody has concluded it. */
  readonly isOpen: boolean;
  readonly conclusion: string | null;
  readonly job: CheckJob | null;
}

/** Which job wrote a check run: jobs at the same time are on runners of different names. */
export interface CheckJob {
  /** Of the run, such as "9087654321.1". */
  readonly attempt: string;
  readonly runner: string;
}

/** How a check run keeps it. */
function jobText({ attempt, runner }: CheckJob): string {
  return `${attempt} ${runner}`;
}

function jobIn(text: string | null): CheckJob | null {
  const [, attempt, runner] = /^(\d+\.\d+) (.+)$/.exec(text ?? '') ?? [];
  return attempt && runner ? { attempt, runner } : null;
}

/** Stands in where a job isn't known. */
const UNKNOWN_JOB = 'heirloom';

/** What a check run of ours is known by: jobs of a workflow are check runs of the same app, and can have any name. */
export function externalId(job: CheckJob | null): string {
  return job ? jobText(job) : UNKNOWN_JOB;
}

function isOurs(externalId: string | null): boolean {
  return externalId === UNKNOWN_JOB || jobIn(externalId) !== null;
}

/**
 * The check runs of this name on a commit that Heirloom began as this very app, the latest first. Any other is never
 * touched: that of another app, which GitHub would refuse, and that of a job that a pull request's own workflow gave this
 * name, which the runner concludes as it ends.
 */
export async function ownCheckRuns(
  client: GitHubClient,
  place: { readonly owner: string; readonly repo: string },
  { headSha, name }: { readonly headSha: string; readonly name: string },
): Promise<OwnCheckRun[]> {
  const runs = await client
    .paginate(client.rest.checks.listForRef, { ...place, ref: headSha, check_name: name, per_page: 100 })
    .catch((error: unknown) => {
      // To create one tells what the token may not do.
      if (statusOf(error) === 403 || statusOf(error) === 404) return [];
      throw error;
    });
  const named = runs.filter((run) => run.name === name);
  if (named.length === 0) return [];
  const login = await ownLogin(client);
  return named
    .filter(({ app, external_id: id }) => isOurs(id) && app && `${app.slug ?? ''}[bot]` === login)
    .map(({ id, status, conclusion, external_id: job }) => {
      return { id, isOpen: status !== 'completed', conclusion, job: jobIn(job) };
    })
    .sort((a, b) => b.id - a.id);
}
