import { DROPPED, type FakeAnswer } from '../http.js';

/** Ways in which GitHub fails, as it words them. */
export const BAD_GATEWAY: FakeAnswer = { status: 502, body: { message: 'Server Error' } };
export const UNAVAILABLE: FakeAnswer = { status: 503, body: { message: 'Service Unavailable' } };
export const DROPPED_CONNECTION: FakeAnswer = DROPPED;

export const tooManyRequests = (seconds: number): FakeAnswer => ({
  status: 429,
  headers: { 'retry-after': String(seconds) },
  body: { message: 'Too many requests' },
});

export const secondaryRateLimit = (seconds: number): FakeAnswer => ({
  status: 403,
  headers: { 'retry-after': String(seconds) },
  body: {
    message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
    documentation_url:
      'https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits',
  },
});

/** @param seconds  from now until the quota of the hour is full again */
export const primaryRateLimit = (seconds: number): FakeAnswer => ({
  status: 403,
  headers: {
    'x-ratelimit-limit': '1000',
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': String(Math.ceil(Date.now() / 1000) + seconds),
  },
  body: { message: 'API rate limit exceeded for installation ID 1.' },
});
