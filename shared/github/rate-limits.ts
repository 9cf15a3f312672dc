import type { Octokit } from '@octokit/rest';
import { isApiError, type ApiError } from './api-error.js';

const SECONDARY = 'secondary rate limit';

/**
 * A plugin of octokit that goes before the one for throttling, which knows a secondary limit by its words alone.
 * GitHub documents the header `retry-after` (of a 403 or 429) as the sign, and a 429 without either as one, too.
 */
export function nameRateLimits({ hook }: Pick<Octokit, 'hook'>): void {
  hook.error('request', (error) => {
    if (isApiError(error) && isSecondaryLimit(error)) error.message = `${error.message} (${SECONDARY})`;
    throw error;
  });
}

function isSecondaryLimit({ status, message, response }: ApiError): boolean {
  if (status !== 403 && status !== 429) return false;
  if (new RegExp(SECONDARY, 'i').test(message) || response?.headers['x-ratelimit-remaining'] === '0')
    return false;
  return status === 429 || response?.headers['retry-after'] !== undefined;
}

/** Whether the call was one too many, and would have been answered at another time. */
export function isRateLimit({ status, message }: ApiError): boolean {
  return status === 429 || (status === 403 && /rate limit/i.test(message));
}

/** When the hour's quota is full again, as `14:05 UTC`; null where the answer wasn't about that quota. */
export function quotaResetOf({ response }: ApiError): string | null {
  const seconds = Number(response?.headers['x-ratelimit-reset']);
  if (response?.headers['x-ratelimit-remaining'] !== '0' || !(seconds > 0)) return null;
  return `${new Date(seconds * 1000).toISOString().slice(11, 16)} UTC`;
}
