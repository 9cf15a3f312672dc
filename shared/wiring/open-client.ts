import type { GitHubClient } from '../github/index.js';
import type { Surroundings } from './surroundings.js';

/** The token of a use case; undefined where there is none. @param typed  the input "github-token" */
export function tokenOf(typed: string | undefined, { env }: Pick<Surroundings, 'env'>): string | undefined {
  return typed ?? env['GITHUB_TOKEN'];
}

/**
 * Opens the client of a use case's token once, when it is first needed; null without a token.
 * @param typed  the input "github-token"
 */
export function clientOpener(
  typed: string | undefined,
  { host, env }: Pick<Surroundings, 'host' | 'env'>,
): (() => Promise<GitHubClient>) | null {
  const token = tokenOf(typed, { env });
  if (!token) return null;
  host.secret(token);
  let client: Promise<GitHubClient> | null = null;
  return () => (client ??= open(token));

  async function open(value: string): Promise<GitHubClient> {
    const { createClient } = await import('../github/client.js');
    return createClient(value, env, { say: (line) => host.info(line) });
  }
}
