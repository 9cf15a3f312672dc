import { splitRepository, type GitHubClient } from './client.js';
import { statusOf } from './api-error.js';

/**
 * The commit that a pull request's branch is at now, which a newer push may have moved on.
 *
 * @returns null where this token can't see it
 */
export async function currentHead(
  client: GitHubClient,
  repository: string,
  number: number,
): Promise<string | null> {
  try {
    const { data } = await client.rest.pulls.get({ ...splitRepository(repository), pull_number: number });
    return data.head.sha;
  } catch (error) {
    // A token for issues alone may write the comment and not read the pull request.
    if (statusOf(error) === 403 || statusOf(error) === 404) return null;
    throw error;
  }
}
