import { splitRepository, type GitHubClient } from './client.js';
import { unlessRefused, type Refusal } from './refusal.js';

/** GitHub's limit for the description of a commit status, in characters. */
const LONGEST_DESCRIPTION = 140;

export interface StatusRequest {
  /** `owner/name` */
  readonly repository: string;
  /** The head of the pull request, or the pushed commit. */
  readonly headSha: string;
  /** The same in every run, so that branch protection can require it. */
  readonly name: string;
  readonly state: 'pending' | 'success' | 'failure' | 'error';
  /** One line; cut to what GitHub takes. */
  readonly description: string;
  /** Where it leads, usually the run. */
  readonly targetUrl: string | null;
  /** Where the commit is shown, and the status beside it. */
  readonly url: string;
}

export interface PostedStatus {
  readonly posted: true;
  readonly url: string;
}

/** Sets a commit status; of several under one context on a commit GitHub takes the latest. */
export async function setStatus(
  client: GitHubClient,
  { repository, headSha, name, state, description, targetUrl, url }: StatusRequest,
): Promise<PostedStatus | Refusal> {
  const attempt = { what: `set the status "${name}" on ${repository}`, permission: 'statuses: write' };
  return unlessRefused(attempt, async () => {
    await client.rest.repos.createCommitStatus({
      ...splitRepository(repository),
      sha: headSha,
      state,
      context: name,
      description: cut(description),
      ...(targetUrl ? { target_url: targetUrl } : {}),
    });
    return { posted: true, url };
  });
}

function cut(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  const characters = Array.from(line);
  return line.length <= LONGEST_DESCRIPTION ? line : `${fitting(characters, LONGEST_DESCRIPTION - 1)}…`;
}

/** Whole characters within a number of UTF-16 units. */
function fitting(characters: readonly string[], most: number): string {
  let text = '';
  for (const character of characters) {
    if (text.length + character.length > most) break;
    text += character;
  }
  return text.trimEnd();
}
