import { UserError } from '../errors/index.js';
import { shortSha } from '../git/short-sha.js';
import { splitRepository, type GitHubClient } from './client.js';
import type { GitHubContext } from './context.js';
import { pullRequestOf, type AboutPullRequest } from './pull-request.js';
import { insist, unlessRefused } from './refusal.js';

/** Commits of a history that are looked through, and how many GitHub gives at once. */
export const FARTHEST_ANCESTOR = 300;
const A_PAGE = 100;

/** The commit that a change starts from. */
export interface MergeBase {
  readonly sha: string;
  /** The branch that the change is for: whose runs may have made the commit's model. */
  readonly branch: string;
}

/** A commit of a history. */
export interface Ancestor {
  readonly sha: string;
  /** How many commits of the history stand before it; 0: the history begins with it. */
  readonly distance: number;
}

/** What of a run's context says where its change starts. */
export type ChangeContext = AboutPullRequest &
  Pick<GitHubContext, 'headSha' | 'defaultBranch' | 'branch' | 'before'>;

/**
 * Where the change of a run starts, by the API, so that a shallow clone is as good as a whole one: the merge-base of a
 * pull request's head and the branch that it is for; on a push to the default branch what that branch named before, or
 * where both part after a forced push; otherwise the merge-base with the default branch.
 *
 * @throws UserError where the token may not ask, or the two have no common ancestor
 */
export async function mergeBaseOf(client: GitHubClient, context: ChangeContext): Promise<MergeBase> {
  const { repository, headSha } = context;
  const { pullRequest } = await pullRequestOf(client, context);
  const branch = pullRequest?.baseRef ?? (await defaultBranchOf(client, context));
  const base = context.branch === branch ? await before(client, context) : branch;
  const what = `compare ${base} with ${shortSha(headSha)} in ${repository}`;
  const compared = insist(
    await unlessRefused({ what, permission: 'contents: read' }, () =>
      client.rest.repos.compareCommitsWithBasehead({
        ...splitRepository(repository),
        basehead: `${base}...${headSha}`,
        // The merge-base is in every page, and the rest isn't wanted.
        per_page: 1,
      }),
    ),
  );
  return { sha: compared.data.merge_base_commit.sha, branch };
}

/** A new branch names nothing before; the commit before its head is where its last change starts. */
async function before(client: GitHubClient, { repository, headSha, before }: ChangeContext): Promise<string> {
  if (before !== null) return before;
  const what = `read commit ${shortSha(headSha)} of ${repository}`;
  const { data } = insist(
    await unlessRefused({ what, permission: 'contents: read' }, () =>
      client.rest.repos.getCommit({ ...splitRepository(repository), ref: headSha }),
    ),
  );
  const [first] = data.parents;
  if (first) return first.sha;
  throw new UserError(
    `commit ${shortSha(headSha)} is the first of its history, so no model came before it`,
    'Name another baseline, or none.',
    'input "baseline"',
  );
}

async function defaultBranchOf(
  client: GitHubClient,
  { repository, defaultBranch }: ChangeContext,
): Promise<string> {
  if (defaultBranch !== null) return defaultBranch;
  const { data } = insist(
    await unlessRefused({ what: `read ${repository}`, permission: 'contents: read' }, () =>
      client.rest.repos.get(splitRepository(repository)),
    ),
  );
  return data.default_branch;
}

/**
 * The first of some commits in the history that begins with a commit, newest first.
 * @returns null where none is among the newest `FARTHEST_ANCESTOR`
 */
export async function nearestAncestor(
  client: GitHubClient,
  repository: string,
  sha: string,
  wanted: ReadonlySet<string>,
): Promise<Ancestor | null> {
  for (let page = 1; page <= FARTHEST_ANCESTOR / A_PAGE; page++) {
    const what = `list the commits of ${repository}`;
    const { data } = insist(
      await unlessRefused({ what, permission: 'contents: read' }, () =>
        client.rest.repos.listCommits({ ...splitRepository(repository), sha, per_page: A_PAGE, page }),
      ),
    );
    const at = data.findIndex((commit) => wanted.has(commit.sha));
    if (at >= 0) return { sha: data[at]!.sha, distance: (page - 1) * A_PAGE + at };
    if (data.length < A_PAGE) return null;
  }
  return null;
}
