import { execFile } from 'node:child_process';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import type { Host } from '../host/host.js';

const run = promisify(execFile);

/** The commit that the recipe was checked out at. */
export interface Commit {
  readonly sha: string;
  /** ISO 8601, UTC. */
  readonly time: string;
  readonly uri: string;
  /** Whether the recipe or the data are tracked and not as the commit has them. */
  readonly dirty: boolean;
}

export interface CommitOptions {
  readonly recipe: string;
  /** Files that the recipe extends. */
  readonly parents?: readonly string[];
  /** The data: files or folders. */
  readonly sources: readonly string[];
  /** URL of the repository, when the run knows it. */
  readonly repository: string | null;
  readonly host: Pick<Host, 'info' | 'warning'>;
}

/** The commit of the repository around the recipe; null where there is none, or git doesn't tell (a warning says why). */
export async function readCommit({
  recipe,
  parents = [],
  sources,
  repository,
  host,
}: CommitOptions): Promise<Commit | null> {
  const directory = dirname(recipe);
  try {
    const [sha, seconds] = (await git(directory, ['log', '-1', '--format=%H %ct'])).trim().split(' ');
    const modified = [recipe, ...parents, ...sources].map((path) => isModified(directory, path));
    const dirty = (await Promise.all(modified)).includes(true);
    if (dirty)
      host.info(
        `the recipe or the data are not as commit ${sha!.slice(0, 12)} has them: the lineage says "dirty"`,
      );
    return {
      sha: sha!,
      time: new Date(Number(seconds) * 1000).toISOString(),
      uri: repository ? `git+${repository}` : 'git',
      dirty,
    };
  } catch (error) {
    const reason = reasonOf(error);
    if (!reason.startsWith('not a git repository (or any'))
      host.warning(`the lineage has no commit: ${reason}`);
    return null;
  }
}

/** Data outside the repository are in no commit of it, and so not modified either. */
async function isModified(directory: string, path: string): Promise<boolean> {
  try {
    const status = ['status', '--porcelain', '--untracked-files=no', '--', path];
    return (await git(directory, status)) !== '';
  } catch (error) {
    if (reasonOf(error).includes(' is outside repository')) return false;
    throw error;
  }
}

/** Runs git in a directory, with messages in English and paths that are no patterns. */
async function git(directory: string, args: readonly string[]): Promise<string> {
  const options = ['-C', directory, '--no-optional-locks', '--literal-pathspecs'];
  const { stdout } = await run('git', [...options, ...args], {
    timeout: 10_000,
    env: { ...process.env, LC_ALL: 'C' },
  });
  return stdout;
}

function reasonOf(error: unknown): string {
  const { code, stderr, message } = error as Error & { code?: unknown; stderr?: string };
  if (code === 'ENOENT') return 'git is not installed';
  const [line] = (stderr?.trim() || message).split('\n');
  return line!.replace(/^fatal: /, '');
}
