import type { Octokit } from '@octokit/rest';
import { UserError } from '../errors/index.js';
import { VERSION } from '../host/version.js';
import { apiUrlOf } from './api-url.js';
import type { Environment } from './context.js';

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

/** Another try can't mend these; what can wait for a rate limit is the business of throttling. */
const NOT_AGAIN = [400, 401, 403, 404, 410, 422, 429, 451];

/**
 * A client for the API of the run's own GitHub (`GITHUB_API_URL`). It tries again after server errors and connections
 * that break, and, for up to two minutes each, after rate limits; and it writes at the pace that GitHub asks for.
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
  const [{ getOctokit }, { retry }, { throttling }, { transportFor }, { nameRateLimits }, { writePace }] =
    await Promise.all([
      import('@actions/github'),
      import('@octokit/plugin-retry'),
      import('@octokit/plugin-throttling'),
      import('./transport.js'),
      import('./rate-limits.js'),
      import('./write-pace.js'),
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
      request: { fetch: transportFor(baseUrl) },
      retry: { retryAfterBaseValue: second, doNotRetry: NOT_AGAIN },
      throttle: {
        // Clients of one API share its limits.
        id: baseUrl,
        retryAfterBaseValue: second,
        write: writePace(),
        onRateLimit: tryAgain('rate limit'),
        onSecondaryRateLimit: tryAgain('secondary rate limit'),
      },
    },
    nameRateLimits,
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
