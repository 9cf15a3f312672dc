import { dirname, resolve } from 'node:path';
import { UserError } from '../errors/index.js';
import { shortSha } from '../git/short-sha.js';
import { standingOf } from '../github/approval.js';
import { isAboutFork, isPrivileged, type GitHubClient, type GitHubContext } from '../github/index.js';
import type { Host } from '../host/host.js';
import type { InputsOf, train } from '../inputs/index.js';
import { claimedApproval, whyNotApproved, type ApprovalEvent } from './approval.js';
import { checkedOutAt, isHead } from './checkout.js';

export type AdmitInputs = Pick<InputsOf<typeof train>, 'recipe' | 'forkLabel'>;

export interface AdmitDeps {
  readonly host: Pick<Host, 'info'>;
  readonly workspace: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Null outside GitHub Actions. */
  readonly context: GitHubContext | null;
  /** Null without a token. */
  readonly openClient: (() => Promise<GitHubClient>) | null;
}

/**
 * Lets a fork's code train on a machine of the maintainers', or anywhere with the rights of their repository, only where
 * one of them approved that very commit.
 * @throws UserError saying who has to do what
 */
export async function admitTraining({ recipe, forkLabel }: AdmitInputs, deps: AdmitDeps): Promise<void> {
  const { context, host } = deps;
  if (!context || !isAboutFork(context)) return;
  if (context.runnerEnvironment === 'github-hosted' && !(await isForksWithRights(recipe, context, deps)))
    return;
  const claimed = claimedApproval(context, forkLabel);
  if (typeof claimed === 'string') throw refusal(claimed, context, forkLabel);
  const why =
    (await whyNotGranted(claimed, forkLabel, deps)) ?? (await whyNotThatCode(recipe, claimed, deps));
  if (why !== null) throw refusal(why, context, forkLabel);
  host.info(`${claimed.by} approved training ${shortSha(claimed.headSha)} here, by the label "${forkLabel}"`);
}

/** With the rights of the repository its own code may train: the commit by which GitHub runs the workflow. */
async function isForksWithRights(
  recipe: string,
  context: GitHubContext,
  { workspace, env }: AdmitDeps,
): Promise<boolean> {
  if (!isPrivileged(context)) return false;
  const commit = await checkedOutAt(dirname(resolve(workspace, recipe)));
  return commit === null || commit.sha !== env['GITHUB_SHA'];
}

async function whyNotGranted(
  claimed: ApprovalEvent,
  label: string,
  { context, openClient }: AdmitDeps,
): Promise<string | null> {
  if (!openClient) return `there is no GitHub token to ask whether ${claimed.by} may approve`;
  const { repository } = context!;
  const standing = await standingOf(await openClient(), { repository, login: claimed.by, ...claimed });
  return 'posted' in standing
    ? `${standing.reason} (${standing.mend})`
    : whyNotApproved(claimed, standing, label);
}

/** What was approved is a commit: a step that checks out a branch gets whatever is pushed to it meanwhile. */
async function whyNotThatCode(
  recipe: string,
  { headSha }: ApprovalEvent,
  { workspace, env, context }: AdmitDeps,
): Promise<string | null> {
  const commit = await checkedOutAt(dirname(resolve(workspace, recipe)));
  const approved = shortSha(headSha);
  if (commit === null) return `git doesn't tell whether ${recipe} is that of ${approved}, which was approved`;
  const testMerge = context!.eventName === 'pull_request' ? env['GITHUB_SHA'] : undefined;
  if (isHead(commit, headSha, testMerge)) return null;
  return `${recipe} is checked out at ${shortSha(commit.sha)}, and ${approved} was approved`;
}

function refusal(why: string, context: GitHubContext, label: string): UserError {
  const { pullRequest, headSha, runnerEnvironment } = context;
  const isOwn = runnerEnvironment === 'self-hosted';
  const where = isOwn
    ? 'on a self-hosted runner'
    : `with the rights of the repository ("${context.eventName}")`;
  const elsewhere = isOwn
    ? 'on a GitHub-hosted runner ("runs-on: ubuntu-latest")'
    : 'in a workflow that runs on "pull_request", which has none of them';
  const place = pullRequest ? `#${pullRequest.number}` : 'the pull request';
  return new UserError(
    `a fork's code is not trained ${where} without approval: ${why}`,
    `Somebody with write access reads ${place} at ${shortSha(headSha)} and puts the label "${label}" on it, ` +
      'again where it is there already, in a workflow that runs on "pull_request" with "types: [labeled]". ' +
      `Or train ${elsewhere}.`,
  );
}
