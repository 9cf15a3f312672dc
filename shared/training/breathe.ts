import { setImmediate as turn } from 'node:timers/promises';

const EVERY_MILLISECONDS = 50;

/** One for the process, as its thread is. */
let last = 0;

/**
 * Lets timers, signals and the screen have their turn now and then: a back end that computes on this thread answers its
 * promises without leaving it, so a long training would hold everything else up.
 */
export async function breathe(): Promise<void> {
  if (performance.now() - last < EVERY_MILLISECONDS) return;
  await turn();
  last = performance.now();
}
