import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { UserError } from '../../errors/index.js';
import { AT, type Ending } from './ending.js';
import { isGroupAlive } from './live-group.js';
import { LineSplitter } from './line-splitter.js';

export interface GroupOptions {
  /** For the shell, as it is. */
  readonly command: string;
  /** Working directory. */
  readonly folder: string;
  readonly env: NodeJS.ProcessEnv;
  /** Takes each line as it is written. */
  readonly onLine: (stream: 'stdout' | 'stderr', line: string) => void;
  /** Told of each signal that is passed on. */
  readonly onSignal: (signal: NodeJS.Signals) => void;
}

/** How a command ended, and the signal that was passed on to it, if one was. */
export interface GroupEnding extends Ending {
  readonly passedOn: NodeJS.Signals | null;
}

const PASSED_ON = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** From the first signal to the end of a command that does not heed it: time to save what it has. */
const GRACE_MILLISECONDS = 30_000;
const POLL_MILLISECONDS = 50;
/** For what was written last, where a process that left the group holds the pipes open. */
const DRAIN_MILLISECONDS = 2_000;

/**
 * Runs a command through the shell in a process group of its own. Signals to this process go to the whole group; what is
 * left of the group when the command ends, or this process does, is ended too.
 *
 * @throws UserError where it can't be started
 */
export async function runInGroup(options: GroupOptions): Promise<GroupEnding> {
  const { command, folder, env } = options;
  const child = spawn(command, {
    shell: true,
    cwd: folder,
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let passedOn: NodeJS.Signals | null = null;
  let grace: NodeJS.Timeout | undefined;
  const endGroup = (): void => signalGroup(child, 'SIGKILL');
  const passOn = (signal: NodeJS.Signals): void => {
    passedOn ??= signal;
    options.onSignal(signal);
    signalGroup(child, signal);
    grace ??= setTimeout(endGroup, GRACE_MILLISECONDS);
  };
  for (const signal of PASSED_ON) process.on(signal, passOn);
  process.on('exit', endGroup);
  try {
    const read = Promise.all([readLines(child, 'stdout', options), readLines(child, 'stderr', options)]);
    const { code, signal } = await endOf(child);
    // A shell dies of the signal at which its program saves what it has.
    while (passedOn !== null && (await isGroupAlive(child.pid!))) await sleep(POLL_MILLISECONDS);
    endGroup();
    await Promise.race([read, sleep(DRAIN_MILLISECONDS, undefined, { ref: false })]);
    return { code, signal, passedOn };
  } finally {
    for (const signal of PASSED_ON) process.off(signal, passOn);
    process.off('exit', endGroup);
    clearTimeout(grace);
    child.stdout.destroy();
    child.stderr.destroy();
  }
}

async function endOf(child: ChildProcess): Promise<Ending> {
  try {
    const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
    return { code, signal };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code !== 'E2BIG') throw error;
    throw new UserError(
      `the command can't be started: ${message}`,
      'Its environment is too large: hand over less under "parameters".',
      AT,
    );
  }
}

async function readLines(
  child: ChildProcess,
  stream: 'stdout' | 'stderr',
  { onLine }: GroupOptions,
): Promise<void> {
  const splitter = new LineSplitter((line) => onLine(stream, line), Date.now);
  child[stream]!.on('data', (chunk: Buffer) => splitter.write(chunk));
  await once(child[stream]!, 'close');
  splitter.end();
}

/** Does nothing where nobody is left. */
function signalGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
