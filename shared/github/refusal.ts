import { UserError } from '../errors/index.js';
import { isApiError } from './api-error.js';
import { isRateLimit, quotaResetOf } from './rate-limits.js';

/** GitHub would not take what we wanted to post. The result itself stands; only this place can't show it. */
export interface Refusal {
  readonly posted: false;
  readonly reason: string;
  /** How to mend it, a whole sentence. */
  readonly mend: string;
}

/** What was to be done: for the words of a refusal. */
export interface Attempt {
  /** For example "comment on acme/digits #7". */
  readonly what: string;
  /** The scope and level that it takes, as in a workflow's `permissions:`, for example "pull-requests: write". */
  readonly permission: string;
}

/** Runs calls to the API and turns an answer that forbids them into a refusal. Anything else is thrown on. */
export async function unlessRefused<T>(attempt: Attempt, calls: () => Promise<T>): Promise<T | Refusal> {
  try {
    return await calls();
  } catch (error) {
    const refusal = refusalOf(error, attempt);
    if (refusal) return refusal;
    throw error;
  }
}

/** For the input value `always`. @throws UserError for a refusal */
export function insist<T extends object>(outcome: T | Refusal): T {
  if ('posted' in outcome && outcome.posted === false) throw new UserError(outcome.reason, outcome.mend);
  return outcome as T;
}

function refusalOf(error: unknown, { what, permission }: Attempt): Refusal | null {
  if (!isApiError(error)) return null;
  const refused = (because: string, mend: string): Refusal => ({
    posted: false,
    reason: `can't ${what}: ${because}`,
    mend,
  });
  const { status, message, response } = error;
  if (status === 401) {
    return refused(
      'GitHub does not know the token',
      'Check "github-token"; the default is the job\'s own token.',
    );
  }
  if (isRateLimit(error)) {
    const reset = quotaResetOf(error);
    return refused(
      "GitHub's rate limit is reached",
      `Run the job again ${reset ? `after ${reset}` : 'later'}.`,
    );
  }
  if (status === 403 && /resource not accessible/i.test(message)) {
    return refused(
      'the token may not do that',
      `Add "${permission}" under "permissions:" of the job. ` +
        'On a pull request from a fork or from Dependabot the token is always read-only; the job summary has the report.',
    );
  }
  if (status === 403) return refused(message, `The token needs "${permission}".`);
  if (status === 404) {
    return refused(
      'the token sees no such thing',
      `Check the repository and that the token has "${permission}".`,
    );
  }
  if (!response) {
    return refused(
      `GitHub can't be reached: ${message}`,
      'Run the job again later; check the network of the runner and its proxy, if that stays.',
    );
  }
  if (status >= 500) return refused(`GitHub answers ${status}`, 'Run the job again later.');
  return null;
}
