import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { LeavesProject, RECIPE } from './leaves.js';
import { heirloom } from './program.js';

const SCHEME = `version: 1
model:
  layers:
    - dense: {units: 8, activation: relu}
    - output
training: {optimizer: {adam: {learning_rate: 0.05}}, epochs: 8, batch_size: 32, seed: 7}
`;
const OWN = `version: 1
name: leaves
extends: [schemes/small.yml]
data: {source: leaves.csv, id: id, label: tree}
features:
  - standardise: [length, width]
`;
/** Follows whatever is published under the name. */
const FOLLOWER = `version: 1
name: leaves-deeper
extends: ["leaves#champion"]
model:
  layers: !prepend
    - dense: {units: 4}
training: {epochs: 2}
`;
const CI = { CI: 'true' };

describe('heirloom recipe', () => {
  let project: LeavesProject;
  let digest: string;
  const recipe = (...args: string[]) => heirloom(['recipe', ...args], project.directory);
  const printed = async <T>(...args: string[]): Promise<T> =>
    JSON.parse((await recipe(...args, '--json')).stdout) as T;
  const train = (path: string, env = {}) =>
    heirloom(['train', path, '--out=again', '--json'], project.directory, env);

  beforeAll(async () => {
    project = await LeavesProject.create();
    await project.write('schemes/small.yml', SCHEME);
    await project.write('recipe.yml', OWN);
    await project.write('plain.yml', RECIPE);
    await project.write('deeper/recipe.yml', FOLLOWER);
    for (const args of [
      ['train'],
      ['evaluate-gate', '--baseline=none'],
      ['publish-model', '--alias=champion'],
    ]) {
      const { code, stdout } = await heirloom([...args, '--json'], project.directory);
      expect(code).toBe(0);
      digest = (JSON.parse(stdout) as { digest: string }).digest;
    }
  }, 120_000);
  afterAll(() => project.remove());

  it('show prints the recipe that counts, with the origin of its values, and it is one again', async () => {
    const { code, stdout } = await recipe('show', '--set=training.epochs=1');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^ {2}epochs: 1 +# input "set", training\.epochs=1$/m);
    expect(stdout).toMatch(/^ {2}batch_size: 32 +# schemes\/small\.yml:6$/m);
    expect(stdout).toMatch(/^ {2}source: leaves\.csv +# recipe\.yml:4$/m);
    await project.write('shown.yml', stdout);
    expect((parse(stdout) as { extends?: unknown }).extends).toBeUndefined();
    expect((await recipe('diff', 'recipe.yml', 'shown.yml')).stdout).toBe('~ training.epochs: 8 → 1\n');
    const { origins } = await printed<{ origins: Record<string, string> }>('show');
    expect(origins['training.epochs']).toBe('schemes/small.yml:6');
  });

  it('diff compares files and packages by what they mean', async () => {
    expect(await recipe('diff', 'recipe.yml', 'plain.yml')).toMatchObject({
      code: 0,
      stdout: 'the recipes mean the same\n',
    });
    expect((await recipe('diff', 'leaves#champion', 'recipe.yml')).stdout).toBe(
      'the recipes mean the same\n',
    );
    expect(await printed('diff', 'plain.yml', 'deeper/recipe.yml')).toEqual({
      differences: expect.arrayContaining([
        { kind: 'changed', path: 'training.epochs', before: 8, after: 2 },
        { kind: 'added', path: 'model.layers[0]', after: { dense: expect.objectContaining({ units: 4 }) } },
      ]),
    });
  });

  it('children names who is affected by an edit, and who follows a package', async () => {
    const { code, stdout } = await recipe('children', 'schemes/small.yml');
    expect(code).toBe(0);
    expect(stdout.trimEnd().split('\n')).toHaveLength(2);
    expect(stdout).toContain('recipe.yml');
    expect(stdout).toContain('deeper/recipe.yml');
    expect((await recipe('children', 'deeper/recipe.yml')).stdout).toBe(
      'nothing here extends deeper/recipe.yml\n',
    );
    const { children } = await printed<{ children: object[] }>('children', 'leaves#champion');
    expect(children).toHaveLength(1);
  });

  it('lock pins a package, which CI asks for, and moves the pin only with --update', async () => {
    const unpinned = await train('deeper/recipe.yml', CI);
    expect(unpinned.code).toBe(2);
    expect(unpinned.stderr).toContain('heirloom recipe lock deeper/recipe.yml');
    expect(existsSync(project.path('deeper', 'recipe.lock.yml'))).toBe(false);

    const { packages } = await printed<{ packages: object }>('lock', 'deeper/recipe.yml');
    expect(packages).toEqual({ 'leaves#champion': `sha256:${digest}` });
    expect(parse(await project.read('deeper', 'recipe.lock.yml'))).toEqual({ version: 1, packages });
    await project.write('deeper/leaves.csv', await project.read('leaves.csv'));
    expect(await train('deeper/recipe.yml', CI)).toMatchObject({ code: 0 });

    await heirloom(['train', '--set=training.seed=8'], project.directory);
    await heirloom(['evaluate-gate'], project.directory);
    const published = await heirloom(['publish-model', '--alias=champion', '--json'], project.directory);
    const moved = (JSON.parse(published.stdout) as { digest: string }).digest;
    expect(moved).not.toBe(digest);
    expect(await printed('lock', 'deeper/recipe.yml')).toEqual({ packages });
    const updated = await recipe('lock', 'deeper/recipe.yml', '--update');
    expect(updated.stdout).toContain('pinned: leaves#champion');
    expect(await project.read('deeper', 'recipe.lock.yml')).toContain(moved);
  }, 120_000);

  it.each([
    [['show', 'missing.yml'], 'missing.yml'],
    [['diff', 'recipe.yml', 'leaves@v9.0.0'], 'leaves@v9.0.0'],
    [['children', 'missing.yml'], 'missing.yml'],
    [['lock', 'missing.yml'], 'missing.yml'],
  ])('%j ends with 2 and names what is not there', async (args, name) => {
    const { code, stderr } = await recipe(...args);
    expect([code, stderr]).toEqual([2, expect.stringContaining(name)]);
  });

  it('show, diff and children write nothing', async () => {
    const before = await readdir(project.directory, { recursive: true });
    await recipe('show');
    await recipe('diff', 'plain.yml', 'deeper/recipe.yml');
    await recipe('children', 'schemes/small.yml');
    expect(await readdir(project.directory, { recursive: true })).toEqual(before);
  });
});
