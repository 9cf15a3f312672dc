import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { annotationsOf } from '../../../../shared/announcement/annotations/index.js';
import { repositoryPath } from '../../../../shared/announcement/annotations/repository-path.js';
import { compare } from '../../../../shared/comparison/index.js';
import { freshFolders } from '../../../fixtures/folder.js';
import { baseline, candidate, comparisonInput, rule, verdict } from '../../comparison/builders.js';

const folder = freshFolders();
const GATE = 'version: 1\nname: digits\nrules:\n  - no_regression: {metric: accuracy, margin: 0.01}\n';

describe('the path of a file in its repository', () => {
  it('begins at the repository, also where that is checked out below the workspace', async () => {
    const workspace = await folder();
    await mkdir(join(workspace, 'checkout', '.git'), { recursive: true });
    await mkdir(join(workspace, 'checkout', 'models'));
    expect(repositoryPath('checkout/models/gate.yml', workspace)).toBe('models/gate.yml');
  });

  it('begins at the workspace where no repository is around', async () => {
    const workspace = await folder();
    expect(repositoryPath('models/gate.yml', workspace)).toBe('models/gate.yml');
    expect(repositoryPath(join(workspace, 'gate.yml'), workspace)).toBe('gate.yml');
  });

  it('is none for a file outside', async () => {
    const workspace = await folder();
    expect(repositoryPath('../gate.yml', workspace)).toBeNull();
  });
});

describe('the remarks of a comparison', () => {
  const fell = rule({ outcome: 'fail-proven' });
  const of = (word: 'pass' | 'fail') =>
    compare(
      comparisonInput({
        verdict: verdict({ verdict: word, rules: [fell] }),
        candidate: candidate({ recipe: { training: { epochs: 9 } } }),
        baseline: baseline({ recipe: { training: { epochs: 5 } } }),
      }),
    );
  const sources = { gate: 'gate.yml', recipe: 'recipe.yml' };

  it('are on both files where the verdict is no pass, else on gate.yml alone', async () => {
    const workspace = await folder();
    await writeFile(join(workspace, 'gate.yml'), GATE);
    await writeFile(join(workspace, 'recipe.yml'), 'training: {epochs: 9}\n');
    const levels = async (word: 'pass' | 'fail') =>
      (await annotationsOf(of(word), { ...sources, workspace })).map(({ path, level }) => [path, level]);
    expect(await levels('fail')).toEqual([
      ['gate.yml', 'failure'],
      ['recipe.yml', 'notice'],
    ]);
    expect(await levels('pass')).toEqual([['gate.yml', 'failure']]);
  });

  it('are none on a file that is not there, or is broken', async () => {
    const workspace = await folder();
    await writeFile(join(workspace, 'recipe.yml'), 'training: [\n');
    expect(await annotationsOf(of('fail'), { ...sources, workspace })).toEqual([]);
  });
});
