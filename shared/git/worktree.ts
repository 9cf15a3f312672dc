import { lstat, mkdir, stat, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UserError } from '../errors/index.js';
import { isCommit } from './merge-base.js';
import { git, reasonOf } from './run.js';

const TEN_MINUTES = 600_000;

/** What a remote on GitHub is asked with. */
export interface RemoteAccess {
  /** `https://github.com`, or an Enterprise Server. */
  readonly serverUrl: string;
  readonly token: string;
}

export interface WorktreeOptions {
  /** A folder of a clone. */
  readonly workspace: string;
  readonly sha: string;
  /** Where the worktree goes; must not be there yet. */
  readonly directory: string;
  /** For commits that the clone doesn't have; null: git's own set-up has to do. */
  readonly access: RemoteAccess | null;
}

/**
 * Checks a commit out beside the clone while a body runs; the clone's own files stay as they are. A commit that a shallow
 * clone lacks is fetched from `origin`.
 *
 * @param body  gets the folder that stands for the workspace in the worktree
 * @throws UserError where the commit can't be had
 */
export async function withWorktree<T>(
  { workspace, sha, directory, access }: WorktreeOptions,
  body: (folder: string) => Promise<T>,
): Promise<T> {
  const prefix = (await git(workspace, ['rev-parse', '--show-prefix'])).trim();
  if (!(await isCommit(workspace, sha))) await fetchCommit(workspace, sha, access);
  // A clone's hooks are for its own checkouts.
  const quiet = ['-c', 'core.hooksPath=/dev/null', 'worktree', 'add', '--quiet', '--detach'];
  try {
    await git(workspace, [...quiet, directory, sha], { timeoutMilliseconds: TEN_MINUTES });
  } catch (error) {
    throw new UserError(
      `commit ${sha} can't be checked out: ${reasonOf(error)}`,
      'Mend the clone.',
      workspace,
    );
  }
  try {
    return await body(join(directory, prefix));
  } finally {
    await git(workspace, ['worktree', 'remove', '--force', directory]);
  }
}

async function fetchCommit(workspace: string, sha: string, access: RemoteAccess | null): Promise<void> {
  const options = { timeoutMilliseconds: TEN_MINUTES, env: access ? credentialsOf(access) : {} };
  const flags = ['--quiet', '--depth=1', '--no-tags', '--no-recurse-submodules'];
  try {
    await git(workspace, ['fetch', ...flags, 'origin', sha], options);
  } catch (error) {
    throw new UserError(
      `commit ${sha} can't be fetched from origin: ${reasonOf(error)}`,
      'Give the job\'s token "contents: read", or check out with "fetch-depth: 0".',
      workspace,
    );
  }
}

/**
 * The token as git's configuration in the environment, where no list of processes shows it. The empty value drops a
 * header that the checkout left in the clone: two of them are refused.
 */
function credentialsOf({ serverUrl, token }: RemoteAccess): Record<string, string> {
  const key = `http.${serverUrl}/.extraheader`;
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
  return {
    GIT_CONFIG_COUNT: '2',
    GIT_CONFIG_KEY_0: key,
    GIT_CONFIG_VALUE_0: '',
    GIT_CONFIG_KEY_1: key,
    GIT_CONFIG_VALUE_1: `AUTHORIZATION: basic ${basic}`,
  };
}

/**
 * Links a file or folder of the workspace into a worktree that lacks it, as data that no commit has.
 * @returns whether it was linked
 */
export async function linkIfMissing(from: string, to: string): Promise<boolean> {
  if (await lstat(to).catch(() => null)) return false;
  if (!(await stat(from).catch(() => null))) return false;
  await mkdir(dirname(to), { recursive: true });
  await symlink(from, to);
  return true;
}
