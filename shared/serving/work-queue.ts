import { HttpError } from './http-error.js';
import type { Limits } from './limits.js';

/**
 * One computation at a time (a back end runs one batch at a time anyway), a bounded number waiting behind it, each with
 * a deadline that counts from its arrival.
 */
export class WorkQueue {
  private tail: Promise<unknown> = Promise.resolve();
  private unfinished = 0;

  constructor(private readonly limits: Pick<Limits, 'waiting' | 'seconds'>) {}

  /** @throws HttpError 503 when too many wait already, or when the deadline passes */
  async run<T>(compute: () => Promise<T>): Promise<T> {
    if (this.unfinished > this.limits.waiting) throw new HttpError(503, 'too many requests are waiting');
    this.unfinished++;
    let expired = false;
    const turn = this.tail.then(() => (expired ? undefined : compute()));
    this.tail = turn.catch(() => undefined).finally(() => this.unfinished--);

    let timer: NodeJS.Timeout | undefined;
    const deadline = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        expired = true;
        reject(new HttpError(503, `no answer within ${this.limits.seconds} s`));
      }, this.limits.seconds * 1000);
    });
    try {
      return (await Promise.race([turn, deadline])) as T;
    } finally {
      clearTimeout(timer);
    }
  }
}
