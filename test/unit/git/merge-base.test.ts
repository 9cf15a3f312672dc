import { execFileSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { localHistory, localMergeBase } from '../../../shared/git/merge-base.js';
import { messageOf } from '../../fixtures/failure.js';
import { freshFolders } from '../../fixtures/folder.js';

const folder = freshFolders();
const ADA = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', '-c', 'commit.gpgsign=false'];
const git = (directory: string, ...args: string[]) =>
  execFileSync('git', ['-C', directory, ...ADA, ...args], { encoding: 'utf8' }).trim();
const commit = (root: string, message: string) => {
  git(root, 'commit', '--quiet', '--allow-empty', `--message=${message}`);
  return git(root, 'rev-parse', 'HEAD');
};

/** `branch` with two commits, and a feature of one commit that parts at the second; `branch` has gone on since. */
async function repository(branch = 'main') {
  const root = await folder();
  git(root, 'init', '--quiet', `--initial-branch=${branch}`);
  const first = commit(root, 'first');
  const base = commit(root, 'base');
  git(root, 'checkout', '--quiet', '-b', 'feature');
  commit(root, 'feature');
  git(root, 'checkout', '--quiet', branch);
  commit(root, 'later');
  git(root, 'checkout', '--quiet', 'feature');
  return { root, first, base };
}

describe('where the work in a clone starts', () => {
  it.each(['main', 'master'])('is where it parts from %s', async (branch) => {
    const { root, base } = await repository(branch);
    expect(await localMergeBase(root)).toEqual({ sha: base, branch });
  });

  it("is where it parts from the remote's default branch, whatever that is called", async () => {
    const { root, base } = await repository('trunk');
    const clone = await folder();
    git(clone, 'clone', '--quiet', root, '.');
    git(clone, 'remote', 'set-head', 'origin', 'trunk');
    expect(await localMergeBase(clone)).toEqual({ sha: base, branch: 'origin/trunk' });
  });

  it('can not be told by a shallow clone, which is said', async () => {
    const { root } = await repository();
    git(root, 'checkout', '--quiet', 'main');
    const clone = await folder();
    const depth = ['--depth=1', '--no-single-branch', '--branch=feature'];
    git(clone, 'clone', '--quiet', ...depth, `file://${root}`, '.');
    expect(await messageOf(() => localMergeBase(clone))).toBe(
      'input "baseline" this clone is shallow and doesn\'t reach back to where HEAD and origin/main part. ' +
        'Run "git fetch --unshallow", or name another baseline.',
    );
  });

  it('is refused outside a repository, and without a default branch', async () => {
    expect(await messageOf(async () => localMergeBase(await folder()))).toContain(
      'there is no merge-base: not a git repository',
    );
    const { root } = await repository('trunk');
    expect(await messageOf(() => localMergeBase(root))).toContain('there is neither origin/main, ');
  });
});

describe('the history of a clone', () => {
  it('begins with the commit itself and ends after as many as are asked for', async () => {
    const { root, first, base } = await repository();
    expect(await localHistory(root, base, 10)).toEqual([base, first]);
    expect(await localHistory(root, base, 1)).toEqual([base]);
  });
});
