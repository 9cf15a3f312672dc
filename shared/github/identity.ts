import type { GitHubClient } from './client.js';

/** The author of what a workflow's own token writes. */
const GITHUB_TOKEN_LOGIN = 'github-actions[bot]';

const known = new WeakMap<GitHubClient, Promise<string>>();

/**
 * The login under which this token writes; asked for once a client.
 *
 * GraphQL's `viewer` answers for every kind of token; REST's `GET /user` refuses those of apps, the job's own among
 * them, but serves where GraphQL is out of reach. Where neither answers, it is taken for the job's own token.
 */
export function ownLogin(client: GitHubClient): Promise<string> {
  const login = known.get(client) ?? askLogin(client);
  known.set(client, login);
  return login;
}

async function askLogin(client: GitHubClient): Promise<string> {
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
