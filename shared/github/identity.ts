import type { GitHubClient } from './client.js';

/** The author of what a workflow's own token writes. */
const GITHUB_TOKEN_LOGIN = 'github-actions[bot]';

/**
 * The login under which this token writes.
 *
 * GraphQL's `viewer` answers for every kind of token; REST's `GET /user` refuses those of apps, the job's own among
 * them, but serves where GraphQL is out of reach. Where neither answers, it is taken for the job's own token.
 */
export async function ownLogin(client: GitHubClient): Promise<string> {
  const once = { request: { retries: 0 } };
  try {
    const { viewer } = await client.graphql<{ viewer: { login: string } }>(
      'query { viewer { login } }',
      once,
    );
    return viewer.login;
  } catch {
    return client.rest.users.getAuthenticated(once).then(
      ({ data }) => data.login,
      () => GITHUB_TOKEN_LOGIN,
    );
  }
}
