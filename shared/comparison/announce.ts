import { UserError } from '../errors/index.js';
import {
  insist,
  postCheck,
  pullRequestOf,
  upsertComment,
  type GitHubClient,
  type GitHubContext,
  type Refusal,
} from '../github/index.js';
import type { Host } from '../host/host.js';
import type { Comparison } from './comparison.js';

export type When = 'auto' | 'always' | 'never';

export interface Announcement {
  readonly comparison: Comparison;
  readonly comment: string;
  readonly summary: string;
  readonly commentKey: string;
  readonly when: { readonly comment: When; readonly check: When };
}

export interface AnnounceDeps {
  readonly host: Host;
  /** Null outside GitHub Actions. */
  readonly context: GitHubContext | null;
  /** Null without a token. */
  readonly openClient: (() => Promise<GitHubClient>) | null;
}

/** Posts the comment and the check where the run allows it. @returns their URLs, null where none was posted */
export async function announce(
  announcement: Announcement,
  deps: AnnounceDeps,
): Promise<{ commentUrl: string | null; checkUrl: string | null }> {
  return {
    commentUrl: await postIf(announcement.when.comment, 'comment', () => comment(announcement, deps), deps),
    checkUrl: await postIf(announcement.when.check, 'check', () => check(announcement, deps), deps),
  };
}

type Posting = { readonly posted: true; readonly url: string } | Refusal | NoPlace;

/** A refusal that is in the nature of the run, and no fault of its set-up. */
interface NoPlace extends Refusal {
  readonly isExpected: boolean;
}

async function postIf(
  when: When,
  what: string,
  post: () => Promise<Posting>,
  { host }: AnnounceDeps,
): Promise<string | null> {
  if (when === 'never') return null;
  const posting = await post();
  if (posting.posted) {
    host.info(`${what}: ${posting.url}`);
    return posting.url;
  }
  if (when === 'always') insist(posting);
  const line = `no ${what}: ${posting.reason}. ${posting.mend}`;
  if (host.kind === 'terminal') host.debug(line);
  else if ('isExpected' in posting && posting.isExpected) host.info(line);
  else host.warning(line);
  return null;
}

async function comment(
  { comment: body, commentKey }: Announcement,
  { context, openClient }: AnnounceDeps,
): Promise<Posting> {
  if (!context) return outside('comment');
  if (!context.pullRequest && !context.workflowRun) {
    return noPlace(
      `the event "${context.eventName}" is not about a pull request`,
      'The job summary has the comparison.',
    );
  }
  if (!openClient) return withoutToken;
  const client = await openClient();
  const found = await pullRequestOf(client, context);
  if (!found.pullRequest) return { posted: false, ...found };
  const { number } = found.pullRequest;
  return upsertComment(client, { repository: context.repository, number, key: commentKey, body });
}

async function check(
  { comparison, summary }: Announcement,
  { context, openClient }: AnnounceDeps,
): Promise<Posting> {
  if (!context) return outside('check run');
  const { verdict, gate } = comparison;
  if (verdict === null || gate === null)
    return noPlace('nothing was judged', 'Give a gate to get a check run.');
  if (!openClient) return withoutToken;
  return postCheck(await openClient(), {
    repository: context.repository,
    headSha: context.headSha,
    gate,
    conclusion: comparison.override ? 'neutral' : CONCLUSIONS[verdict],
    title: checkTitle(comparison),
    summary,
    detailsUrl: context.runUrl,
  });
}

const CONCLUSIONS = { pass: 'success', fail: 'failure', neutral: 'neutral' } as const;

/** A person's decision doesn't turn a failure into a success. */
function checkTitle({ override, headline }: Comparison): string {
  return override ? `Overridden by ${override.by} until ${override.expires}: ${headline}` : headline;
}

function outside(what: string): NoPlace {
  return noPlace(
    `this is not a workflow run, so there is no place for a ${what}`,
    `Set "${what.split(' ')[0]!}" to auto or never.`,
  );
}

function noPlace(reason: string, mend: string): NoPlace {
  return { posted: false, reason, mend, isExpected: true };
}

/** A run from a fork or by Dependabot gets no secret, so a token that comes from one is empty there. */
const withoutToken: Refusal = {
  posted: false,
  reason: 'there is no GitHub token',
  mend: 'Set "github-token"; the default is the job\'s own, which a pull request from a fork has too.',
};

/** The key of the one comment that is updated. @throws UserError when nothing names it */
export function commentKeyOf(wish: string | undefined, { gate, candidate }: Comparison): string {
  const key = wish ?? gate ?? candidate.name;
  if (key !== '') return key;
  throw new UserError('the comment has no key', 'Give "comment-key".');
}
