import { z } from 'zod';
import { UserError } from '../errors/index.js';

export type Environment = Readonly<Record<string, string | undefined>>;

export interface PullRequest {
  readonly number: number;
  /** The branch that it wants to be merged into. */
  readonly baseRef: string | null;
  /** From another repository: GitHub gives such a run a read-only token and no secrets. */
  readonly isFork: boolean;
}

/** What a run of a workflow is about. */
export interface GitHubContext {
  readonly eventName: string;
  /** `owner/name` */
  readonly repository: string;
  /** The commit that was pushed; on a pull request its own head, never the test merge in `GITHUB_SHA`. */
  readonly headSha: string;
  readonly pullRequest: PullRequest | null;
  readonly defaultBranch: string | null;
  /** The branch that was pushed to; null for every other event: of some, GITHUB_REF is a branch that they only look at. */
  readonly branch: string | null;
  /** Of a tag push, for example `digits@v1.2.3`. */
  readonly tag: string | null;
  readonly runUrl: string | null;
  readonly apiUrl: string;
  readonly serverUrl: string;
}

const pullRequestSchema = z.object({
  number: z.number().int(),
  head: z.object({ sha: z.string(), repo: z.object({ full_name: z.string() }).nullish() }),
  base: z.object({ ref: z.string() }).optional(),
});
const eventSchema = z.object({
  repository: z.object({ default_branch: z.string().optional() }).optional(),
  pull_request: pullRequestSchema.optional(),
  workflow_run: z
    .object({
      head_sha: z.string(),
      head_repository: z.object({ full_name: z.string() }).nullish(),
      pull_requests: z.array(z.object({ number: z.number().int(), base: z.object({ ref: z.string() }) })),
    })
    .optional(),
  merge_group: z.object({ head_sha: z.string() }).optional(),
});
type Event = z.infer<typeof eventSchema>;

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
    repository,
    headSha: headShaOf(event, eventName, env.GITHUB_SHA),
    pullRequest: pullRequestOf(event, repository, env.GITHUB_BASE_REF),
    defaultBranch: event.repository?.default_branch ?? null,
    branch: eventName === 'push' ? after('refs/heads/', env.GITHUB_REF) : null,
    tag: after('refs/tags/', env.GITHUB_REF),
    runUrl: env.GITHUB_RUN_ID ? `${serverUrl}/${repository}/actions/runs/${env.GITHUB_RUN_ID}` : null,
    apiUrl: apiUrlOf(env),
    serverUrl,
  };
}

export function apiUrlOf(env: Environment): string {
  return env.GITHUB_API_URL ?? 'https://api.github.com';
}

function readEvent(path: string | undefined, readFile: (path: string) => string): Event {
  if (!path) return {};
  try {
    return eventSchema.parse(JSON.parse(readFile(path)));
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    throw new UserError(
      `can't be read as a GitHub event: ${reason}`,
      'GITHUB_EVENT_PATH must name the event file that the runner wrote.',
      path,
    );
  }
}

function headShaOf(event: Event, eventName: string, githubSha: string | undefined): string {
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

function pullRequestOf(event: Event, repository: string, baseRef: string | undefined): PullRequest | null {
  if (event.pull_request) {
    const { number, base, head } = event.pull_request;
    // A fork that was deleted meanwhile is null.
    const isFork = head.repo === null || (head.repo?.full_name ?? repository) !== repository;
    return { number, baseRef: base?.ref ?? baseRef ?? null, isFork };
  }
  const run = event.workflow_run;
  const first = run?.pull_requests[0];
  if (!run || !first) return null;
  return {
    number: first.number,
    baseRef: first.base.ref,
    isFork: run.head_repository?.full_name !== repository,
  };
}

function after(prefix: string, ref: string | undefined): string | null {
  return ref?.startsWith(prefix) ? ref.slice(prefix.length) : null;
}
