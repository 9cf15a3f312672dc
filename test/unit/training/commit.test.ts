import { execFileSync } from 'node:child_process';
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { readCommit } from '../../../shared/training/commit.js';
import { freshFolders } from '../../fixtures/folder.js';
import { FakeHost } from '../../fixtures/host.js';
import { trainFlowers } from '../../fixtures/training.js';

const folder = freshFolders();
const git = (directory: string, ...args: string[]) =>
  execFileSync('git', ['-C', directory, ...args], { encoding: 'utf8' }).trim();

/** A repository with a recipe and data; what is not committed is untracked. */
async function repository(committed: readonly string[] = ['recipe.yml', 'data.csv']): Promise<string> {
  const root = await folder();
  git(root, 'init', '--quiet');
  for (const name of ['recipe.yml', 'data.csv', 'other.txt']) await writeFile(join(root, name), name);
  commit(root, committed);
  return root;
}

function commit(root: string, files: readonly string[]): void {
  git(root, 'add', ...files);
  const person = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', '-c', 'commit.gpgsign=false'];
  git(root, ...person, 'commit', '--quiet', '--message=leaves');
}

async function read(root: string, source = join(root, 'data.csv')) {
  const host = new FakeHost();
  const recipe = join(root, 'recipe.yml');
  return { commit: await readCommit({ recipe, sources: [source], repository: null, host }), said: host.said };
}

describe('the commit of a recipe', () => {
  const { PATH } = process.env;
  afterEach(() => {
    process.env['PATH'] = PATH;
  });

  it('is the one that is checked out', async () => {
    const root = await repository();
    await writeFile(join(root, 'other.txt'), 'changed');
    const { commit, said } = await read(root);
    expect(commit).toEqual({
      sha: git(root, 'rev-parse', 'HEAD'),
      time: new Date(git(root, 'log', '-1', '--format=%cI')).toISOString(),
      uri: 'git',
      dirty: false,
    });
    expect(said).toBe('');
  });

  it.each(['recipe.yml', 'data.csv'])('is dirty once %s is another, staged or not', async (name) => {
    const root = await repository();
    await writeFile(join(root, name), 'changed');
    const { commit, said } = await read(root);
    expect(commit?.dirty).toBe(true);
    expect(said).toBe(
      `the recipe or the data are not as commit ${commit!.sha.slice(0, 12)} has them: the lineage says "dirty"`,
    );
    git(root, 'add', name);
    expect((await read(root)).commit?.dirty).toBe(true);
  });

  it('is dirty once a file of a folder of data is another', async () => {
    const root = await repository();
    await mkdir(join(root, 'pictures'));
    await writeFile(join(root, 'pictures/a.png'), 'a');
    commit(root, ['pictures']);
    expect((await read(root, join(root, 'pictures'))).commit?.dirty).toBe(false);
    await writeFile(join(root, 'pictures/a.png'), 'b');
    for (const source of [join(root, 'pictures'), root])
      expect((await read(root, source)).commit?.dirty).toBe(true);
  });

  it('says nothing of data that it does not hold', async () => {
    const root = await repository(['recipe.yml']);
    expect((await read(root)).commit?.dirty).toBe(false);
    const outside = join(await folder(), 'data.csv');
    await writeFile(outside, '');
    expect(await read(root, outside)).toMatchObject({ commit: { dirty: false }, said: '' });
  });

  it('says nothing of data behind a link', async () => {
    const root = await repository(['recipe.yml']);
    const outside = await folder();
    await writeFile(join(outside, 'data.csv'), '');
    await symlink(outside, join(root, 'linked'));
    expect(await read(root, join(root, 'linked/data.csv'))).toMatchObject({
      commit: { dirty: false },
      said: '',
    });
  });

  it("is none outside a repository, which is nobody's fault", async () => {
    expect(await read(await folder())).toEqual({ commit: null, said: '' });
  });

  it('is none where git fails, and a warning says why', async () => {
    const root = await repository();
    await writeFile(join(root, '.git/config'), '[core');
    const { commit, said } = await read(root);
    expect(commit).toBeNull();
    expect(said).toMatch(/^warning: the lineage has no commit: bad config line /);
  });

  it('is none where git is not installed, and a warning says so', async () => {
    const root = await repository();
    process.env['PATH'] = root;
    expect(await read(root)).toEqual({
      commit: null,
      said: 'warning: the lineage has no commit: git is not installed',
    });
  });

  it('stands in the lineage, and its package id is the same twice', async () => {
    const root = await folder();
    await trainFlowers({ folder: root, inputs: { out: 'first' } });
    git(root, 'init', '--quiet');
    commit(root, ['recipe.yml', 'flowers.csv']);
    const lineage = async (directory: string) => readFile(join(directory, 'lineage.json'), 'utf8');
    const clean = await trainFlowers({ folder: root, inputs: { out: 'clean' } });
    expect(await lineage(clean.directory)).not.toContain('dirty');
    const parts = { training: '{epochs: 1, seed: 7}' };
    const dirty = await trainFlowers({ folder: root, parts, inputs: { out: 'dirty' } });
    const found = JSON.parse(await lineage(dirty.directory)) as {
      buildDefinition: { resolvedDependencies: object[] };
    };
    expect(found.buildDefinition.resolvedDependencies[0]).toEqual({
      uri: 'git',
      digest: { gitCommit: git(root, 'rev-parse', 'HEAD') },
      annotations: { dirty: true },
    });
    const again = await trainFlowers({ folder: root, parts, inputs: { out: 'again' } });
    expect(again.digest).toBe(dirty.digest);
  });
});
