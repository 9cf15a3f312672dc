import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { UserError } from '../errors/index.js';

/** A request that is refused; the message is shown to the caller. */
export class HttpError extends Error {
  override readonly name = 'HttpError';

  constructor(
    readonly status: ContentfulStatusCode,
    message: string,
  ) {
    super(message);
  }
}

/** The status and body of a failed request. What is nobody's fault but ours is logged whole and answered bare. */
export function errorAnswer(
  error: unknown,
  log: (line: string) => void,
): { status: ContentfulStatusCode; body: { error: string } } {
  if (error instanceof HttpError) return { status: error.status, body: { error: error.message } };
  if (error instanceof UserError) return { status: 400, body: { error: error.message } };
  log(`internal error: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  return { status: 500, body: { error: 'internal error; the server log has the details' } };
}
