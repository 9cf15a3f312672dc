import type { GitHubClient } from '../github/index.js';
import type { Surroundings } from './surroundings.js';

/**
 * Opens the client of a use case's token once, when it is first needed; null without a token.
 * @param typed  the input "github-token"
 */
export function clientOpener(
  typed: string | undefined,
  { host, env }: Pick<Surroundings, 'host' | 'env'>,
): (() => Promise<GitHubClient>) | null {
  const token = typed ?? env['GITHUB_TOKEN'];
  if (!token) return null;
  host.secret(token);
  let client: Promise<GitHubClient> | null = null;
  return () => (client ??= open(token));

  async function open(value: string): Promise<GitHubClient> {
    const { createClient } = await import('../github/client.js');
    return createClient(value, env, { say: (line) => host.info(line) });
  }
}
