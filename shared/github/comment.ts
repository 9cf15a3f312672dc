import { commentMarker } from '../report/markdown/marker.js';
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
  /** Markdown; the marker is put in front where it isn't yet. */
  readonly body: string;
}

export interface PostedComment {
  readonly posted: true;
  readonly url: string;
  /** Whether a comment of an earlier run was there and now has this body. */
  readonly updated: boolean;
}

/**
 * Posts a comment on a pull request, or updates the one of an earlier run: the oldest that begins with the key's
 * marker and was written by this very login. A marker alone proves nothing, since anyone can write one.
 *
 * @throws RangeError for a body longer than GitHub takes
 */
export async function upsertComment(
  client: GitHubClient,
  { repository, number, key, body }: CommentRequest,
): Promise<PostedComment | Refusal> {
  const marker = commentMarker(key);
  const marked = body.startsWith(marker) ? body : `${marker}\n${body}`;
  if (marked.length > LONGEST_BODY) {
    throw new RangeError(`a comment of ${marked.length} characters; GitHub takes ${LONGEST_BODY}`);
  }
  const attempt = { what: `comment on ${repository} #${number}`, permission: 'pull-requests: write' };
  return unlessRefused(attempt, async () => {
    const place = splitRepository(repository);
    const earlier = await findComment(client, place, number, marker);
    const { data } = earlier
      ? await client.rest.issues.updateComment({ ...place, comment_id: earlier, body: marked })
      : await client.rest.issues.createComment({ ...place, issue_number: number, body: marked });
    return { posted: true, url: data.html_url, updated: earlier !== null };
  });
}

async function findComment(
  client: GitHubClient,
  place: { owner: string; repo: string },
  number: number,
  marker: string,
): Promise<number | null> {
  const comments = await client.paginate(client.rest.issues.listComments, {
    ...place,
    issue_number: number,
    per_page: 100,
  });
  const marked = comments.filter((comment) => comment.body?.startsWith(marker));
  if (marked.length === 0) return null;
  const login = await ownLogin(client);
  return marked.find((comment) => comment.user?.login === login)?.id ?? null;
}
