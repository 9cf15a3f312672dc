import { Interrupted, UserError } from '../errors/index.js';
import type { Host } from './host.js';

/** A host as the top of a program sees it. */
export interface MainHost extends Host {
  /** Says what is left to say and hands out what was collected. Called once, after everything else. */
  finish(exitCode: number): void;
}

/** 2 for what the user can mend, or ended; 3 for a bug of ours. */
export function exitCodeOf(error: unknown): 2 | 3 {
  return error instanceof UserError || error instanceof Interrupted ? 2 : 3;
}

/**
 * Runs a use case as the whole of a process: the one place where errors are caught.
 *
 * @param body  returns the exit code: 0 done, 1 verdict `fail` or rolled back
 * @param end   ends the process, by a signal where one told it to end
 */
export async function runMain(
  host: MainHost,
  body: () => Promise<number>,
  end: (exitCode: number, signal: NodeJS.Signals | null) => Promise<void> = endProcess,
): Promise<void> {
  const breakage = watchForBreakage();
  let exitCode: number;
  let signal: NodeJS.Signals | null = null;
  try {
    exitCode = await Promise.race([body(), breakage.broken]);
  } catch (error) {
    exitCode = exitCodeOf(error);
    if (error instanceof Interrupted) ({ signal } = error);
    reportError(host, error);
  } finally {
    breakage.unwatch();
  }
  host.finish(exitCode);
  await end(exitCode, signal);
}

/**
 * Rejects when an error escapes the use case, or when nothing is left that could still finish it. Node's own answers
 * to these are the exit codes 1 and 0, which mean "verdict fail" and "done" here.
 */
function watchForBreakage(): { broken: Promise<never>; unwatch: () => void } {
  let onError = (_error: unknown): void => {};
  const broken = new Promise<never>((_, reject) => (onError = reject));
  const onIdle = () => onError(new Error('the program ran out of things to do before its work was done'));
  process.on('uncaughtException', onError).once('beforeExit', onIdle);
  return {
    broken,
    unwatch: () => process.off('uncaughtException', onError).off('beforeExit', onIdle),
  };
}

function reportError(host: Host, error: unknown): void {
  if (error instanceof Interrupted) {
    host.error(error.message);
  } else if (error instanceof UserError) {
    host.error(error.message.replaceAll(/\s*\n\s*/g, ' '), error.location);
  } else {
    host.error(
      `This is a bug in Heirloom, not in your files. Please report it with this text:\n${stackOf(error)}`,
    );
  }
}

function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const stack = error.stack ?? String(error);
  return error.cause === undefined ? stack : `${stack}\ncaused by ${stackOf(error.cause)}`;
}

/** Ends the process once its text is out, also when a library left a socket or a timer open. */
async function endProcess(exitCode: number, signal: NodeJS.Signals | null): Promise<void> {
  process.exitCode = exitCode;
  await Promise.all([written(process.stdout), written(process.stderr)]);
  // A shell that waits for this process then knows that it was stopped, and stops too.
  if (signal) process.kill(process.pid, signal);
  process.exit(exitCode);
}

function written(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    stream.once('error', () => resolve());
    stream.write('', () => resolve());
  });
}
