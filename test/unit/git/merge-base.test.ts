import { describe, expect, it } from '@jest/globals';
import { localHistory, localMergeBase } from '../../../shared/git/merge-base.js';
import { messageOf } from '../../fixtures/failure.js';
import { freshFolders } from '../../fixtures/folder.js';
import { Repository } from '../../fixtures/repository.js';

const folder = freshFolders();
/** `branch` with two commits, and a feature of one commit that parts at the second; `branch` has gone on since. */
async function repository(branch = 'main') {
  const clone = Repository.init(await folder(), branch);
  const first = await clone.commit();
  const base = await clone.commit({ 'read.me': 'base' });
  clone.git('checkout', '--quiet', '-b', 'feature');
  await clone.commit();
  clone.git('checkout', '--quiet', branch);
  await clone.commit({ 'read.me': 'later' });
  clone.git('checkout', '--quiet', 'feature');
  return { root: clone.directory, clone, first, base };
}

describe('where the work in a clone starts', () => {
  it.each(['main', 'master'])('is where it parts from %s', async (branch) => {
    const { root, base } = await repository(branch);
    expect(await localMergeBase(root)).toEqual({ sha: base, branch });
  });

  it("is where it parts from the remote's default branch, whatever that is called", async () => {
    const { root, base } = await repository('trunk');
    const clone = new Repository(await folder());
    clone.git('clone', '--quiet', root, '.');
    clone.git('remote', 'set-head', 'origin', 'trunk');
    expect(await localMergeBase(clone.directory)).toEqual({ sha: base, branch: 'origin/trunk' });
  });

  it('can not be told by a shallow clone, which is said', async () => {
    const { root, clone: origin } = await repository();
    origin.git('checkout', '--quiet', 'main');
    const clone = new Repository(await folder());
    const depth = ['--depth=1', '--no-single-branch', '--branch=feature'];
    clone.git('clone', '--quiet', ...depth, `file://${root}`, '.');
    expect(await messageOf(() => localMergeBase(clone.directory))).toBe(
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
