import { readFile, rm } from 'node:fs/promises';
import type { ChildProcess } from 'node:child_process';
import { z } from 'zod';
import type { Clock } from './clock.js';
import { identify, spawnDetached, type ProcessIdentity } from './process.js';
import type { Endpoint } from './state.js';

export interface Launch {
  readonly command: readonly string[];
  readonly directory: string;
  readonly logFile: string;
  readonly readyFile: string;
  readonly timeoutSeconds: number;
}

const readyFileSchema = z.object({ pid: z.number(), port: z.number(), digest: z.string().nullable() });

/**
 * Starts a process and waits until it has written its ready file.
 *
 * @param onStart  called as soon as it runs, before it is ready
 * @throws Error with the end of its log when it ends or is not ready in time; it may still run then
 */
export async function launch(
  options: Launch,
  clock: Clock,
  onStart: (process: ProcessIdentity) => Promise<void>,
): Promise<Endpoint & { readonly digest: string | null }> {
  await rm(options.readyFile, { force: true });
  const child = await spawnDetached(options.command, options.directory, options.logFile);
  const failure = whyItEnded(child);
  const identity = child.pid === undefined ? null : identify(child.pid);
  if (identity) await onStart(identity);

  const deadline = clock.now() + options.timeoutSeconds * 1000;
  for (;;) {
    const ready = await readReadyFile(options.readyFile);
    if (identity && ready?.pid === identity.pid)
      return { ...identity, port: ready.port, digest: ready.digest };
    const ended = failure();
    if (ended) throw new Error(`${ended}${await logTail(options.logFile)}`);
    if (clock.now() >= deadline) {
      throw new Error(`it was not ready within ${options.timeoutSeconds} s${await logTail(options.logFile)}`);
    }
    await clock.sleep(0.1);
  }
}

function whyItEnded(child: ChildProcess): () => string | null {
  let failure: string | null = null;
  child.once('error', (error) => (failure = `it could not be started: ${error.message}`));
  child.once('exit', (code, signal) => (failure = `it ended with ${signal ?? `exit code ${code}`}`));
  return () => failure;
}

/** Null as long as there is none; it is written whole. */
async function readReadyFile(path: string): Promise<z.infer<typeof readyFileSchema> | null> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  return text === null ? null : readyFileSchema.parse(JSON.parse(text));
}

/** The last lines of a log, ready to be put behind a sentence. */
async function logTail(path: string): Promise<string> {
  const text = await readFile(path, 'utf8').catch(() => '');
  const lines = text.trim().split('\n').slice(-5).join('\n').slice(-1000);
  return lines === '' ? '' : `; the end of its log:\n${lines}`;
}
