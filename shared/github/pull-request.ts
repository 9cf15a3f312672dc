import { shortSha } from '../git/short-sha.js';
import { splitRepository, type GitHubClient } from './client.js';
import type { GitHubContext, PullRequest, WorkflowRun } from './context.js';
import { unlessRefused } from './refusal.js';

export type PullRequestSearch = { readonly pullRequest: PullRequest } | NoPullRequest;

/** Why there is none, and how to mend it. */
export interface NoPullRequest {
  readonly pullRequest: null;
  readonly reason: string;
  readonly mend: string;
  /** Whether that lies in the nature of the run; else GitHub would not tell. */
  readonly isExpected: boolean;
}

/** What of a run says which pull request it is about. */
export type AboutPullRequest = Pick<
  GitHubContext,
  'eventName' | 'repository' | 'pullRequest' | 'workflowRun'
>;

const SUMMARY_HAS_IT = 'The job summary has the comparison.';

/**
 * The pull request that a run is about. After another workflow it is asked of GitHub, by the head that the event names:
 * the event's own list is empty for a fork, and whatever the other run wrote down is its own word.
 */
export async function pullRequestOf(
  client: GitHubClient,
  context: AboutPullRequest,
): Promise<PullRequestSearch> {
  const { eventName, repository, pullRequest, workflowRun } = context;
  if (pullRequest) return { pullRequest };
  if (!workflowRun) return none(`the event "${eventName}" is not about a pull request`);
  const attempt = {
    what: `find the pull request of commit ${shortSha(workflowRun.headSha)} in ${repository}`,
    permission: 'pull-requests: read',
  };
  const found = await unlessRefused(attempt, () => openWithHead(client, repository, workflowRun));
  if (!('posted' in found)) return found;
  return { pullRequest: null, reason: found.reason, mend: found.mend, isExpected: false };
}

async function openWithHead(
  client: GitHubClient,
  repository: string,
  run: WorkflowRun,
): Promise<PullRequestSearch> {
  const { headRepository, headBranch, headSha } = run;
  if (!headRepository || !headBranch) return none('the repository that the run was about is gone');
  const pulls = await client.paginate(client.rest.pulls.list, {
    ...splitRepository(repository),
    state: 'open',
    head: `${splitRepository(headRepository).owner}:${headBranch}`,
    per_page: 100,
  });
  // An owner may have several forks with a branch of that name.
  const ofBranch = pulls.filter(({ head }) => head.repo?.full_name === headRepository);
  const [first, ...more] = ofBranch.filter(({ head }) => head.sha === headSha);
  if (!first) return none(whyNot(run, ofBranch[0]));
  if (more.length > 0) {
    const numbers = [first, ...more].map(({ number }) => `#${number}`).join(' and ');
    return none(`pull requests ${numbers} have the same head, and the run doesn't say which it was about`);
  }
  const isFork = headRepository !== repository;
  return { pullRequest: { number: first.number, baseRef: first.base.ref, isFork, headRepository } };
}

function whyNot({ headRepository, headBranch, headSha }: WorkflowRun, other: Pull | undefined): string {
  return other
    ? `pull request #${other.number} has moved on from ${shortSha(headSha)} to ${shortSha(other.head.sha)}`
    : `no open pull request comes from ${headRepository}, branch ${headBranch}`;
}

interface Pull {
  readonly number: number;
  readonly head: { readonly sha: string };
}

function none(reason: string): NoPullRequest {
  return { pullRequest: null, reason, mend: SUMMARY_HAS_IT, isExpected: true };
}
