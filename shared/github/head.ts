import { splitRepository, type GitHubClient } from './client.js';
import { isApiError, type ApiError } from './api-error.js';
import { isRateLimit } from './rate-limits.js';
import { unlessRefused, type Refusal } from './refusal.js';

/**
 * The commit that a pull request's branch is at now, which a newer push may have moved on.
 *
 * @returns a sha of null where this token can't see it
 */
export async function currentHead(
  client: GitHubClient,
  repository: string,
  number: number,
): Promise<{ readonly sha: string | null } | Refusal> {
  const attempt = { what: `read the head of ${repository} #${number}`, permission: 'pull-requests: read' };
  return unlessRefused(attempt, async () => {
    try {
      const { data } = await client.rest.pulls.get({ ...splitRepository(repository), pull_number: number });
      return { sha: data.head.sha };
    } catch (error) {
      // A token for issues alone may write the comment and not read the pull request.
      if (isApiError(error) && isOutOfSight(error)) return { sha: null };
      throw error;
    }
  });
}

function isOutOfSight(error: ApiError): boolean {
  return error.status === 404 || (error.status === 403 && !isRateLimit(error));
}
