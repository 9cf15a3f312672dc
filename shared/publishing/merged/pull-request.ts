import { UserError } from '../../errors/index.js';
import { shortSha } from '../../git/short-sha.js';
import { insist, splitRepository, type GitHubClient, type GitHubContext } from '../../github/index.js';
import { unlessRefused } from '../../github/refusal.js';

/** A pull request of this repository that was merged. */
export interface MergedPullRequest {
  readonly number: number;
  /** Its last commit, which a squash has left out of the branch. */
  readonly headSha: string;
}

export type PushContext = Pick<GitHubContext, 'eventName' | 'repository' | 'headSha' | 'branch'>;

const TRAIN_HERE = 'Train and judge at this commit, and publish that.';

/**
 * The pull request that a push merged, whether by a merge commit, a squash or a rebase. Its branch isn't asked for: it
 * is usually gone.
 *
 * @throws UserError where the run is no push to a branch, or no pull request of this very repository was merged by it
 */
export async function mergedBy(client: GitHubClient, context: PushContext): Promise<MergedPullRequest> {
  const { eventName, repository, headSha, branch } = context;
  if (branch === null)
    throw new UserError(
      `"merged" means the package of the pull request that a push merged, and this run is about "${eventName}"`,
      'Publish it on a push to the branch that pull requests are merged into.',
      'input "candidate"',
    );
  const attempt = {
    what: `ask which pull request commit ${shortSha(headSha)} of ${repository} merged`,
    permission: 'pull-requests: read',
  };
  const pulls = insist(
    await unlessRefused(attempt, () =>
      client.paginate(client.rest.repos.listPullRequestsAssociatedWithCommit, {
        ...splitRepository(repository),
        commit_sha: headSha,
        per_page: 100,
      }),
    ),
  );
  const merged = pulls.find(
    (pull) => pull.merged_at !== null && pull.base.ref === branch && pull.merge_commit_sha === headSha,
  );
  if (!merged)
    throw new UserError(
      `no pull request was merged into ${branch} by commit ${shortSha(headSha)}, so there is no package of one`,
      TRAIN_HERE,
      'input "candidate"',
    );
  // The API's types leave out that a repository may be gone.
  const head = merged.head.repo as { full_name: string } | null;
  if (head?.full_name !== repository)
    throw new UserError(
      `pull request #${merged.number} came from a fork, and what a fork's run made is never published`,
      TRAIN_HERE,
      'input "candidate"',
    );
  return { number: merged.number, headSha: merged.head.sha };
}
