import { constants } from 'node:os';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Somebody asked the process to end: Ctrl-C, or a closed terminal. */
export class Interruption extends Error {
  /** As a shell reports a process that a signal ended. */
  readonly exitCode: number;

  constructor(signal: (typeof SIGNALS)[number]) {
    super(`interrupted by ${signal}`);
    this.exitCode = 128 + constants.signals[signal];
  }
}

/**
 * A signal that aborts with an `Interruption` instead of the process ending at once.
 * @returns  also how to give the signals back
 */
export function catchInterruption(): { readonly signal: AbortSignal; readonly release: () => void } {
  const controller = new AbortController();
  const abort = (signal: NodeJS.Signals): void =>
    controller.abort(new Interruption(signal as (typeof SIGNALS)[number]));
  for (const name of SIGNALS) process.on(name, abort);
  return {
    signal: controller.signal,
    release: () => {
      for (const name of SIGNALS) process.off(name, abort);
    },
  };
}
