import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A commit may hold folders that look like a repository, with a configuration that names programs, and a HEAD that lies. */
const ONLY_REAL_CLONES = ['-c', 'safe.bareRepository=explicit'];
const TEN_SECONDS = 10_000;
/** Of output: lists of files are long. */
const MOST_BYTES = 64 * 2 ** 20;

export interface GitOptions {
  readonly timeoutMilliseconds?: number;
  /** Beside those of this process. */
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * Runs git in a directory, with messages in English and paths that are no patterns. It asks nobody for a password.
 * @returns stdout   @throws the process's error: `reasonOf` puts it into words
 */
export async function git(
  directory: string,
  args: readonly string[],
  { timeoutMilliseconds = TEN_SECONDS, env = {} }: GitOptions = {},
): Promise<string> {
  const options = ['-C', directory, ...ONLY_REAL_CLONES, '--no-optional-locks', '--literal-pathspecs'];
  const { stdout } = await run('git', [...options, ...args], {
    timeout: timeoutMilliseconds,
    maxBuffer: MOST_BYTES,
    env: { ...process.env, ...env, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0' },
  });
  return stdout;
}

/** The first line of what git said against it. */
export function reasonOf(error: unknown): string {
  const { code, stderr, message } = error as Error & { code?: unknown; stderr?: string };
  if (code === 'ENOENT') return 'git is not installed';
  const [line] = (stderr?.trim() || message).split('\n');
  return line!.replace(/^fatal: /, '');
}
