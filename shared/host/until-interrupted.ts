import { Interrupted } from '../errors/index.js';

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;
type Told = (typeof SIGNALS)[number];

/**
 * Runs a body until it ends or this process is told to end: what comes then, such as a last word to others, has the few
 * seconds that a runner leaves a job that is cancelled.
 *
 * Where something in the body listens for the signal too, as what passes it on to a child and waits, the body ends by
 * itself.
 *
 * @throws Interrupted where the process was told to end
 */
export async function untilInterrupted<T>(body: () => Promise<T>): Promise<T> {
  const before = { SIGINT: process.listenerCount('SIGINT'), SIGTERM: process.listenerCount('SIGTERM') };
  let onSignal = (_signal: Told): void => {};
  const told = new Promise<never>((_, reject) => {
    onSignal = (signal) => {
      if (process.listenerCount(signal) <= before[signal] + 1) reject(new Interrupted(signal));
    };
  });
  for (const signal of SIGNALS) process.on(signal, onSignal);
  try {
    return await Promise.race([body(), told]);
  } finally {
    for (const signal of SIGNALS) process.off(signal, onSignal);
  }
}
