import { Interrupted } from '../errors/index.js';

const SIGNALS: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM'];

/** Whether this process was told to end while it trains: it then ends between two steps, with a word on how to go on. */
export interface StopSignals {
  /** @throws Interrupted where the process was told to end */
  check(): void;
  unlisten(): void;
}

/** @param remark  what follows the reason, asked for when it is needed */
export function listenForStop(remark: () => string): StopSignals {
  let received: NodeJS.Signals | null = null;
  // Only the first: whoever asks twice doesn't want to wait for the end of a step.
  const listeners = SIGNALS.map((signal) => ({ signal, listener: () => void (received = signal) }));
  for (const { signal, listener } of listeners) process.once(signal, listener);
  return {
    check() {
      if (received !== null) throw new Interrupted(received, remark());
    },
    unlisten() {
      for (const { signal, listener } of listeners) process.off(signal, listener);
    },
  };
}
