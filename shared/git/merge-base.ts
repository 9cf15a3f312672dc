import { UserError } from '../errors/index.js';
import { git, reasonOf } from './run.js';

/** Where the default branch is looked for when the remote doesn't say which it is. */
const USUAL_BRANCHES = ['origin/main', 'origin/master', 'main', 'master'];

const AT = 'input "baseline"';

/**
 * Where the work in a checkout starts: the merge-base of what is checked out and the default branch.
 * @throws UserError outside a repository, without a default branch, and in a clone too shallow to tell
 */
export async function localMergeBase(workspace: string): Promise<{ sha: string; branch: string }> {
  const branch = await defaultBranch(workspace);
  try {
    return { sha: (await git(workspace, ['merge-base', branch, 'HEAD'])).trim(), branch };
  } catch (error) {
    const isShallow = (await git(workspace, ['rev-parse', '--is-shallow-repository'])).trim() === 'true';
    throw isShallow
      ? new UserError(
          `this clone is shallow and doesn't reach back to where HEAD and ${branch} part`,
          'Run "git fetch --unshallow", or name another baseline.',
          AT,
        )
      : new UserError(
          `HEAD and ${branch} have no merge-base: ${reasonOf(error)}`,
          'Name another baseline.',
          AT,
        );
  }
}

async function defaultBranch(workspace: string): Promise<string> {
  try {
    await git(workspace, ['rev-parse', '--git-dir']);
  } catch (error) {
    throw new UserError(
      `there is no merge-base: ${reasonOf(error)}`,
      'Run this in a clone of the repository, or name another baseline.',
      AT,
    );
  }
  const named = await git(workspace, [
    'symbolic-ref',
    '--quiet',
    '--short',
    'refs/remotes/origin/HEAD',
  ]).catch(() => '');
  for (const branch of [named.trim(), ...USUAL_BRANCHES])
    if (branch !== '' && (await isCommit(workspace, branch))) return branch;
  throw new UserError(
    `there is neither ${USUAL_BRANCHES.slice(0, -1).join(', ')} nor ${USUAL_BRANCHES.at(-1)!} here`,
    'Say which branch is the default one with "git remote set-head origin --auto", or name another baseline.',
    AT,
  );
}

/** Whether this clone has the commit that a name stands for. */
export async function isCommit(workspace: string, name: string): Promise<boolean> {
  return git(workspace, ['cat-file', '-e', `${name}^{commit}`]).then(
    () => true,
    () => false,
  );
}

/** A commit and those before it, newest first, as far as the clone has them. @param most  of them */
export async function localHistory(workspace: string, sha: string, most: number): Promise<string[]> {
  const list = await git(workspace, ['rev-list', `--max-count=${most}`, sha]);
  return list.split('\n').filter((line) => line !== '');
}
