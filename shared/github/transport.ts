import { HttpClient } from '@actions/http-client';
import { fetch, Headers, type Dispatcher, type RequestInit, type Response } from 'undici';

const SECONDS_TO_ANSWER = 60;

export type Transport = (url: string, options?: RequestInit) => Promise<Response>;

/**
 * A `fetch` for one API: through the proxy that the environment names for an address (`HTTPS_PROXY`, `HTTP_PROXY`,
 * `NO_PROXY`), with an end to waiting, and with the token kept for the API's own origin. A link to the next page or
 * to a file may lead anywhere.
 *
 * @param secondsToAnswer  until the first byte; the body may take longer
 */
export function transportFor(apiUrl: string, secondsToAnswer = SECONDS_TO_ANSWER): Transport {
  const home = new URL(apiUrl).origin;
  const dispatchers = new Map<string, Dispatcher | undefined>();
  const dispatcherFor = (origin: string) => {
    if (!dispatchers.has(origin)) dispatchers.set(origin, new HttpClient().getAgentDispatcher(origin));
    return dispatchers.get(origin);
  };
  return async (url, options = {}) => {
    const { origin } = new URL(url);
    const headers = new Headers(options.headers);
    if (origin !== home) headers.delete('authorization');
    const dispatcher = dispatcherFor(origin);
    const patience = new AbortController();
    const timer = setTimeout(() => patience.abort(), secondsToAnswer * 1000);
    const signals = [patience.signal, ...(options.signal ? [options.signal] : [])];
    try {
      return await fetch(url, {
        ...options,
        headers: Object.fromEntries(headers),
        signal: AbortSignal.any(signals),
        ...(dispatcher && { dispatcher }),
      });
    } catch (error) {
      const reason = patience.signal.aborted ? `no answer within ${secondsToAnswer} s` : reasonOf(error);
      throw new Error(reason, { cause: error });
    } finally {
      clearTimeout(timer);
    }
  };
}

/** Of a failed `fetch`, whose own message says no more than that. */
function reasonOf(error: unknown): string {
  const { message, cause } = error as { message: string; cause?: { message?: string; code?: string } };
  return cause?.message || cause?.code || message;
}
