import { commentMarker } from '../report/markdown/marker.js';
import { statusOf } from './api-error.js';
import { splitRepository, type GitHubClient } from './client.js';
import { ownLogin } from './identity.js';
import { unlessRefused, type Refusal } from './refusal.js';

/** GitHub's limit for the body of a comment, in characters. */
const LONGEST_BODY = 65_536;

export interface CommentRequest {
  /** `owner/name` */
  readonly repository: string;
  /** Of the pull request. */
  readonly number: number;
  /** Tells this comment from others of ours on the same pull request, for example the gate's name. */
  readonly key: string;
  /**
   * Markdown, or what makes it of the body that is there (null: no comment yet); the marker is put in front where it
   * isn't yet. Null: the comment stays as it is, and none is created.
   */
  readonly body: string | ((earlier: string | null) => string | null);
}

export interface PostedComment {
  readonly posted: true;
  /** Null where there is no comment, and none was wanted. */
  readonly url: string | null;
  /** Whether a comment of an earlier run was there and now has this body. */
  readonly updated: boolean;
}

interface OwnComment {
  readonly id: number;
  readonly url: string;
  readonly body: string;
}

/** The comments of one key on one pull request. */
interface Thread {
  readonly client: GitHubClient;
  readonly place: { readonly owner: string; readonly repo: string };
  readonly number: number;
  readonly marker: string;
}

/**
 * Posts a comment on a pull request, or updates the one of an earlier run: the oldest that begins with the key's
 * marker and was written by this very login. A marker alone proves nothing, since anyone can write one.
 *
 * Two runs at once may each find none and create one; each then looks again, and only the oldest stays.
 *
 * @throws RangeError for a body longer than GitHub takes
 */
export async function upsertComment(
  client: GitHubClient,
  { repository, number, key, body }: CommentRequest,
): Promise<PostedComment | Refusal> {
  const marker = commentMarker(key);
  const bodyOver = (earlier: string | null): string | null => {
    const text = typeof body === 'string' ? body : body(earlier);
    return text === null ? null : fitted(text.startsWith(marker) ? text : `${marker}\n${text}`);
  };
  // A body that can't be posted is refused before anything is asked.
  if (typeof body === 'string') bodyOver(null);
  const attempt = { what: `comment on ${repository} #${number}`, permission: 'pull-requests: write' };
  return unlessRefused(attempt, async () => {
    const thread = { client, place: splitRepository(repository), number, marker };
    const there = await ownComments(thread);
    if (there.length > 0) return { posted: true, url: await rewrite(thread, there, bodyOver), updated: true };
    const fresh = bodyOver(null);
    if (fresh === null) return { posted: true, url: null, updated: false };
    const created = await create(thread, fresh);
    const found = await ownComments(thread);
    const isOnlyOne = found.every(({ id }) => id === created.id);
    const url = isOnlyOne ? created.url : await rewrite(thread, found, bodyOver);
    return { posted: true, url, updated: false };
  });
}

function fitted(body: string): string {
  if (body.length <= LONGEST_BODY) return body;
  throw new RangeError(`a comment of ${body.length} characters; GitHub takes ${LONGEST_BODY}`);
}

/** Those that begin with the marker and that this login wrote, oldest first. */
async function ownComments({ client, place, number, marker }: Thread): Promise<OwnComment[]> {
  const comments = await client.paginate(client.rest.issues.listComments, {
    ...place,
    issue_number: number,
    per_page: 100,
  });
  const marked = comments.filter((comment) => comment.body?.startsWith(marker));
  if (marked.length === 0) return [];
  const login = await ownLogin(client);
  return marked
    .filter(({ user }) => user?.login === login)
    .map(({ id, html_url: url, body = '' }) => ({ id, url, body }))
    .sort((a, b) => a.id - b.id);
}

async function create({ client, place, number }: Thread, body: string): Promise<OwnComment> {
  const { data } = await client.rest.issues.createComment({ ...place, issue_number: number, body });
  return { id: data.id, url: data.html_url, body };
}

/** Writes the oldest comment anew and removes the younger ones. @returns its URL */
async function rewrite(
  { client, place }: Thread,
  [oldest, ...younger]: readonly OwnComment[],
  bodyOver: (earlier: string | null) => string | null,
): Promise<string> {
  const { id, url, body: earlier } = oldest!;
  const body = bodyOver(earlier);
  if (body !== null) await client.rest.issues.updateComment({ ...place, comment_id: id, body });
  for (const double of younger) {
    await client.rest.issues.deleteComment({ ...place, comment_id: double.id }).catch((error: unknown) => {
      // The run that wrote it may have removed it in the same moment.
      if (statusOf(error) !== 404) throw error;
    });
  }
  return url;
}
