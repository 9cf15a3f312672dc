import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { makeFolders } from '../files/index.js';

/** A process that can be told apart from a later one with the same pid. */
export const processIdentitySchema = z.strictObject({
  pid: z.number().int().positive(),
  /** When it started, as the operating system tells it; only compared for equality. */
  startedAt: z.string(),
});
export type ProcessIdentity = z.infer<typeof processIdentitySchema>;

/** Identity of a live process; null when there is none with this pid, or it is a zombie. */
export function identify(pid: number): ProcessIdentity | null {
  const startedAt = existsSync('/proc/self/stat') ? linuxStart(pid) : posixStart(pid);
  return startedAt === null ? null : { pid, startedAt };
}

export function isAlive(process: ProcessIdentity): boolean {
  return identify(process.pid)?.startedAt === process.startedAt;
}

/** What a server process may know of this one's environment: paths, language, the accelerator. Never tokens. */
const ENVIRONMENT = [
  /^(PATH|HOME|USER|LANG|TZ|TMPDIR|LD_LIBRARY_PATH|DYLD_LIBRARY_PATH)$/,
  /^(LC|CUDA|NVIDIA|TF|VK)_/,
  /^(RUNNER_TOOL_CACHE|AGENT_TOOLSDIRECTORY|XDG_CACHE_HOME)$/,
];

/** The allowed part of an environment. RUNNER_TRACKING_ID is not in it: the runner ends what carries it with the job. */
export function serverEnvironment(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(environment).filter(([name]) => ENVIRONMENT.some((allowed) => allowed.test(name))),
  );
}

/** Starts a process that outlives this one; what it says goes to `logFile`. */
export async function spawnDetached(
  command: readonly string[],
  directory: string,
  logFile: string,
): Promise<ChildProcess> {
  await makeFolders(dirname(logFile));
  const log = openSync(logFile, 'a', 0o600);
  try {
    const child = spawn(command[0]!, command.slice(1), {
      cwd: directory,
      detached: true,
      env: serverEnvironment(process.env),
      stdio: ['ignore', log, log],
    });
    child.unref();
    return child;
  } finally {
    closeSync(log);
  }
}

/**
 * Asks a process to end, and ends it after `seconds`. Does nothing when it is gone or its pid belongs to another.
 */
export async function stopProcess(
  target: ProcessIdentity,
  seconds: number,
  sleep: (seconds: number) => Promise<void>,
): Promise<void> {
  if (!signal(target, 'SIGTERM')) return;
  const rounds = Math.ceil(seconds / 0.05);
  for (let i = 0; i < rounds && isAlive(target); i++) await sleep(0.05);
  if (!signal(target, 'SIGKILL')) return;
  for (let i = 0; i < 40 && isAlive(target); i++) await sleep(0.05);
}

/** @returns false when the process is gone, or is not ours to signal */
function signal(target: ProcessIdentity, name: 'SIGTERM' | 'SIGKILL'): boolean {
  if (!isAlive(target)) return false;
  try {
    return process.kill(target.pid, name);
  } catch (error) {
    if (['ESRCH', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw error;
  }
}

/** Boot id and field 22 of /proc/<pid>/stat, clock ticks since boot; fields 3 and 20 are state and threads (proc_pid_stat(5)). */
function linuxStart(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The command's name, field 2, stands in parentheses and may hold spaces and parentheses itself.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    // The first thread may be a zombie while others still hold the sockets: gone is it only with the last one.
    if ((fields[0] === 'Z' || fields[0] === 'X') && Number(fields[17]) <= 1) return null;
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}:${fields[19]}`;
  } catch {
    return null;
  }
}

function posixStart(pid: number): string | null {
  try {
    const line = execFileSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
    return line === '' || line.startsWith('Z') ? null : line.replace(/^\S+\s+/, '');
  } catch {
    return null;
  }
}
