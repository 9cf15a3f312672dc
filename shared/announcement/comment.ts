import { shortSha } from '../git/short-sha.js';
import { currentHead, pullRequestOf, upsertComment } from '../github/index.js';
import { noResultComment, runningComment } from '../report/markdown/index.js';
import type { AnnounceDeps, Announcement, State } from './announcement.js';
import { noPlace, outside, withoutToken, type Posting } from './posting.js';

/** Writes the comment of the pull request; a run whose head is no longer the pull request's leaves it alone. */
export async function postCommentOf(
  { key, state }: Announcement,
  { context, openClient }: AnnounceDeps,
): Promise<Posting> {
  if (!context) return outside('comment');
  const { repository, headSha, runUrl } = context;
  if (!context.pullRequest && !context.workflowRun) {
    return noPlace(
      `the event "${context.eventName}" is not about a pull request`,
      'The job summary has the comparison.',
    );
  }
  if (key === null) return noPlace('nothing names it', 'Give "comment-key", or a gate with a name.');
  if (!openClient) return withoutToken;
  const client = await openClient();
  const found = await pullRequestOf(client, context);
  if (!found.pullRequest) return { posted: false, ...found };
  const { number } = found.pullRequest;
  const now = await currentHead(client, repository, number);
  if ('posted' in now) return now;
  if (now.sha !== null && now.sha !== headSha) return superseded(number, headSha, now.sha);
  const body = (earlier: string | null) => bodyOf(state, earlier, { key, headSha, runUrl });
  return upsertComment(client, { repository, number, key, body });
}

type Underway = Parameters<typeof runningComment>[1];

/** @returns null where there is nothing to write: a first run says so by its check alone */
function bodyOf(state: State, earlier: string | null, run: Underway): string | null {
  switch (state.kind) {
    case 'running':
      return earlier === null ? null : runningComment(earlier, run);
    case 'no-result':
      return noResultComment(earlier, run, state);
    case 'result':
      return state.comment;
  }
}

function superseded(number: number, headSha: string, now: string): Posting {
  return noPlace(
    `#${number} is at ${shortSha(now)} by now, and this run is about ${shortSha(headSha)}`,
    'The comment is left to the run of the newer push.',
  );
}
