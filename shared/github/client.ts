import type { Octokit } from '@octokit/rest';
import { UserError } from '../errors/index.js';
import { VERSION } from '../host/version.js';
import { apiUrlOf, type Environment } from './context.js';

/** The part of octokit that we call. */
export type GitHubClient = Pick<Octokit, 'rest' | 'paginate' | 'graphql'>;

export interface ClientOptions {
  /** Told when a rate limit makes the client wait. */
  readonly say?: (line: string) => void;
  /** Milliseconds in a second of waiting; tests make it short. */
  readonly second?: number;
}

const LONGEST_WAIT_SECONDS = 120;
const RATE_LIMIT_RETRIES = 2;

/**
 * A client for the API of the run's own GitHub (`GITHUB_API_URL`). It tries again after server errors and, for up to
 * two minutes each, after rate limits.
 *
 * @throws UserError without a token
 */
export async function createClient(
  token: string,
  env: Environment,
  { say = () => {}, second = 1000 }: ClientOptions = {},
): Promise<GitHubClient> {
  if (!token) {
    throw new UserError(
      'there is no GitHub token',
      'Set "github-token"; on a runner the default is the job\'s own.',
    );
  }
  const [{ getOctokit }, { retry }, { throttling }] = await Promise.all([
    import('@actions/github'),
    import('@octokit/plugin-retry'),
    import('@octokit/plugin-throttling'),
  ]);
  const baseUrl = apiUrlOf(env);
  const tryAgain = (what: string) => (seconds: number, _request: object, _octokit: object, tries: number) => {
    const worthIt = tries < RATE_LIMIT_RETRIES && seconds <= LONGEST_WAIT_SECONDS;
    if (worthIt) say(`GitHub's ${what} is reached; going on in ${seconds} s.`);
    return worthIt;
  };
  return getOctokit(
    token,
    {
      baseUrl,
      userAgent: `heirloom/${VERSION}`,
      log: { debug: () => {}, info: () => {}, warn: say, error: () => {} },
      retry: { retryAfterBaseValue: second },
      throttle: {
        // Clients of one API share its limits.
        id: baseUrl,
        retryAfterBaseValue: second,
        onRateLimit: tryAgain('rate limit'),
        onSecondaryRateLimit: tryAgain('secondary rate limit'),
      },
    },
    retry,
    throttling,
  );
}

/** `owner/name` as the API's two parameters. @throws UserError when it isn't of that form */
export function splitRepository(repository: string): { owner: string; repo: string } {
  const [owner, repo, ...rest] = repository.split('/');
  if (!owner || !repo || rest.length > 0) {
    throw new UserError(`"${repository}" is not a repository`, 'Write it as owner/name.');
  }
  return { owner, repo };
}
