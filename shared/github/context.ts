import { UserError } from '../errors/index.js';
import { apiUrlOf } from './api-url.js';
import { readEvent, type GitHubEvent } from './event.js';

export type Environment = Readonly<Record<string, string | undefined>>;

export interface PullRequest {
  readonly number: number;
  /** The branch that it wants to be merged into. */
  readonly baseRef: string | null;
  /** From another repository: GitHub gives such a run a read-only token and no secrets. */
  readonly isFork: boolean;
  /** `owner/name`; null where it was deleted, or the event doesn't say it. */
  readonly headRepository: string | null;
}

/** The run that ended and so started this one, on the event `workflow_run`. */
export interface WorkflowRun {
  /** 0 where the event doesn't say it: no run has that number. */
  readonly id: number;
  /** What started it, e.g. "pull_request". */
  readonly event: string;
  readonly headSha: string;
  readonly headBranch: string | null;
  /** `owner/name`; null where it was deleted. */
  readonly headRepository: string | null;
  /** E.g. "success". */
  readonly conclusion: string | null;
  /** Whether code from outside the repository may have run in it, so that nothing it left is to be believed. */
  readonly isFork: boolean;
}

/** What a run of a workflow is about. */
export interface GitHubContext {
  readonly eventName: string;
  /** What happened, of an event with several kinds: "opened", "synchronize", "labeled". */
  readonly action: string | null;
  /** The label that the event is about. */
  readonly label: string | null;
  /** The login of whoever caused the event. */
  readonly sender: string | null;
  /** `owner/name` */
  readonly repository: string;
  /** The commit that was pushed; on a pull request its own head, never the test merge in `GITHUB_SHA`. */
  readonly headSha: string;
  /** From the event; on `workflow_run` only the API knows it: see `pullRequestOf`. */
  readonly pullRequest: PullRequest | null;
  readonly workflowRun: WorkflowRun | null;
  readonly defaultBranch: string | null;
  /** The branch that was pushed to; null for every other event: of some, GITHUB_REF is a branch that they only look at. */
  readonly branch: string | null;
  /** The commit that the pushed branch named before; null where there was none, and for every other event. */
  readonly before: string | null;
  /** Of a tag push, for example `digits@v1.2.3`. */
  readonly tag: string | null;
  /** Of this run. */
  readonly runId: number | null;
  /** From 1. */
  readonly runAttempt: number | null;
  readonly runUrl: string | null;
  readonly apiUrl: string;
  readonly serverUrl: string;
  /** A runner that doesn't say that it is GitHub's may be anybody's machine. */
  readonly runnerEnvironment: 'github-hosted' | 'self-hosted';
  /** No two jobs have the same one at a time. */
  readonly runnerName: string | null;
}

/**
 * Runs of these have the code of the head that GitHub names for them, or of what somebody with write access chose. Of any
 * other it names the repository's own, whatever they check out or pass on: what a comment or another run asked for.
 */
const RUN_THEIR_HEAD = [
  ...['push', 'pull_request', 'pull_request_review', 'pull_request_review_comment', 'merge_group'],
  ...['schedule', 'workflow_dispatch', 'repository_dispatch', 'release'],
];

/**
 * Reads what GitHub says about the run.
 *
 * @param readFile  gives the text of the event file
 * @returns null outside GitHub Actions
 * @throws UserError when the event can't be read, or lacks the head of its pull request
 */
export function readContext(env: Environment, readFile: (path: string) => string): GitHubContext | null {
  const { GITHUB_EVENT_NAME: eventName, GITHUB_REPOSITORY: repository } = env;
  if (!eventName || !repository) return null;
  const event = readEvent(env.GITHUB_EVENT_PATH, readFile);
  const serverUrl = env.GITHUB_SERVER_URL ?? 'https://github.com';
  return {
    eventName,
    action: event.action ?? null,
    label: event.label?.name ?? null,
    sender: event.sender?.login ?? null,
    repository,
    headSha: headShaOf(event, eventName, env.GITHUB_SHA),
    pullRequest: pullRequestIn(event, repository, env.GITHUB_BASE_REF),
    workflowRun: workflowRunIn(event, repository),
    defaultBranch: event.repository?.default_branch ?? null,
    branch: eventName === 'push' ? after('refs/heads/', env.GITHUB_REF) : null,
    before: eventName === 'push' && !/^0*$/.test(event.before ?? '') ? event.before! : null,
    tag: after('refs/tags/', env.GITHUB_REF),
    runId: Number(env.GITHUB_RUN_ID) || null,
    runAttempt: Number(env.GITHUB_RUN_ATTEMPT) || null,
    runUrl: env.GITHUB_RUN_ID ? `${serverUrl}/${repository}/actions/runs/${env.GITHUB_RUN_ID}` : null,
    apiUrl: apiUrlOf(env),
    serverUrl,
    runnerEnvironment: env.RUNNER_ENVIRONMENT === 'github-hosted' ? 'github-hosted' : 'self-hosted',
    runnerName: env.RUNNER_NAME || null,
  };
}

/** Whether a job of this event has the rights and secrets of the repository, also where somebody outside caused it. */
export function isPrivileged({ eventName }: Pick<GitHubContext, 'eventName'>): boolean {
  return eventName === 'pull_request_target' || eventName === 'workflow_run';
}

/** Whether what the run is about came from outside the repository. */
export function isAboutFork({ pullRequest, workflowRun }: AboutFork): boolean {
  return pullRequest?.isFork === true || workflowRun?.isFork === true;
}

export type AboutFork = Pick<GitHubContext, 'pullRequest' | 'workflowRun'>;

function headShaOf(event: GitHubEvent, eventName: string, githubSha: string | undefined): string {
  const fromEvent =
    event.pull_request?.head.sha ?? event.workflow_run?.head_sha ?? event.merge_group?.head_sha;
  if (fromEvent) return fromEvent;
  if (eventName.startsWith('pull_request') || !githubSha) {
    throw new UserError(
      `the event "${eventName}" doesn't say which commit it is about`,
      'Run this step on push, pull_request, merge_group, workflow_run or workflow_dispatch.',
    );
  }
  return githubSha;
}

function pullRequestIn(
  { pull_request: pullRequest }: GitHubEvent,
  repository: string,
  baseRef: string | undefined,
): PullRequest | null {
  if (!pullRequest) return null;
  const { number, base, head } = pullRequest;
  return {
    number,
    baseRef: base?.ref ?? baseRef ?? null,
    isFork: head.repo === null || (head.repo?.full_name ?? repository) !== repository,
    headRepository: head.repo?.full_name ?? null,
  };
}

function workflowRunIn({ workflow_run: run }: GitHubEvent, repository: string): WorkflowRun | null {
  if (!run) return null;
  const event = run.event ?? '';
  const headRepository = run.head_repository?.full_name ?? null;
  return {
    id: run.id ?? 0,
    event,
    headSha: run.head_sha,
    headBranch: run.head_branch ?? null,
    headRepository,
    conclusion: run.conclusion ?? null,
    isFork: headRepository !== repository || !RUN_THEIR_HEAD.includes(event),
  };
}

function after(prefix: string, ref: string | undefined): string | null {
  return ref?.startsWith(prefix) ? ref.slice(prefix.length) : null;
}
