import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { checkedOutAt, isHead } from '../../../shared/forks/checkout.js';
import { freshFolders } from '../../fixtures/folder.js';
import { commitIn, git, HEAD, OTHER } from './builders.js';

const folder = freshFolders();
const MERGE = 'c'.repeat(40);

describe('the commit of a checkout', () => {
  it('is told with its parents, in a shallow clone too', async () => {
    const [origin, clone] = [await folder(), await folder()];
    const first = commitIn(origin);
    const second = commitIn(origin, 'recipe.yml', 'two');
    git(clone, 'clone', '--quiet', '--depth=1', `file://${origin}`, '.');
    expect(await checkedOutAt(clone)).toEqual({ sha: second, parents: [first] });
  });

  it('is not told by a repository that a commit holds in one of its folders, which could say anything', async () => {
    const [hostile, clone] = [await folder(), await folder()];
    commitIn(hostile);
    commitIn(clone, 'recipe.yml', 'another');
    git(clone, 'clone', '--quiet', '--bare', hostile, 'models');
    expect(await checkedOutAt(join(clone, 'models'))).toBeNull();
  });

  it('is not told outside a repository', async () => {
    expect(await checkedOutAt(await folder())).toBeNull();
  });
});

describe('a checkout of a pull request', () => {
  it.each([
    ['its head', { sha: HEAD, parents: [] }, MERGE, true],
    ["GitHub's test merge of it", { sha: MERGE, parents: [OTHER, HEAD] }, MERGE, true],
    ['a test merge of another head', { sha: MERGE, parents: [OTHER] }, MERGE, false],
    ['a merge that somebody made of it', { sha: OTHER, parents: [MERGE, HEAD] }, MERGE, false],
    ['a merge where there is no test merge', { sha: MERGE, parents: [OTHER, HEAD] }, undefined, false],
    ['another commit', { sha: OTHER, parents: [] }, MERGE, false],
  ])('at %s', (_name, commit, testMerge, expected) => {
    expect(isHead(commit, HEAD, testMerge)).toBe(expected);
  });
});
