import type { AnnounceDeps, Announcement, When } from './announcement.js';
import { postCheckOf } from './check.js';
import { postCommentOf } from './comment.js';
import { settle, type Posting } from './posting.js';

export interface Announced {
  /** Null where none was posted. */
  readonly commentUrl: string | null;
  readonly checkUrl: string | null;
}

/**
 * Posts the comment and the check where the run allows it.
 *
 * @throws UserError where one was refused and should always be posted; the other is posted all the same
 */
export async function announce(announcement: Announcement, deps: AnnounceDeps): Promise<Announced> {
  const { when } = announcement;
  const comment = await wanted(when.comment, () => postCommentOf(announcement, deps));
  const check = await wanted(when.check, () => postCheckOf(announcement, deps));
  // What can't be posted at the start can't be at the end either, and is a warning then.
  const isLast = announcement.state.kind !== 'running';
  const settled = (posting: Posting, what: string, asked: When) =>
    settle(posting, { what, when: asked, isLast }, deps.host);
  return {
    commentUrl: comment && (await settled(comment, 'comment', when.comment)),
    checkUrl: check && (await settled(check, 'check', when.check)),
  };
}

async function wanted(when: When, post: () => Promise<Posting>): Promise<Posting | null> {
  return when === 'never' ? null : post();
}
