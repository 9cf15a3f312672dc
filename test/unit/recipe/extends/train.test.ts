import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { sha256 } from '../../../../shared/files/index.js';
import { messageOf } from '../../../fixtures/failure.js';
import { freshFolders } from '../../../fixtures/folder.js';
import { recipeText } from '../../../fixtures/recipe.js';
import { trainFlowers } from '../../../fixtures/training.js';
import { Workspace } from '../workspace.js';

const folder = freshFolders();

/** recipe.yml extends a file in another folder, whose data stand beside recipe.yml. */
async function workspace(): Promise<string> {
  const root = await folder();
  await mkdir(join(root, 'schemes'));
  const base = recipeText({ name: null, data: '{source: ../flowers.csv, id: id, label: flower}' });
  await writeFile(join(root, 'schemes', 'base.yml'), base);
  return root;
}
const ALONE = { data: null, model: null, training: null } as const;
const extending = (...names: readonly string[]) => ({ ...ALONE, extends: JSON.stringify(names) });
const read = async (root: string, name: string) =>
  JSON.parse(await readFile(join(root, 'heirloom-out', 'candidate', name), 'utf8')) as Record<
    string,
    unknown
  >;

describe('training a recipe that extends others', () => {
  it('records the chain in the lineage, and the effective recipe alone in the package', async () => {
    const root = await workspace();
    await trainFlowers({
      folder: root,
      parts: extending('schemes/base.yml'),
      inputs: { set: 'training.epochs=1' },
    });
    const recipe = await read(root, 'recipe.json');
    expect(recipe).toMatchObject({
      name: 'flowers',
      data: { source: 'flowers.csv' },
      training: { epochs: 1 },
    });
    expect(recipe).not.toHaveProperty('extends');
    const lineage = (await read(root, 'lineage.json')) as {
      buildDefinition: { resolvedDependencies: readonly { readonly name?: string }[] };
    };
    const entry = async (uri: string) => ({
      name: 'recipe',
      uri,
      digest: { sha256: sha256(await readFile(join(root, uri), 'utf8')) },
    });
    expect(lineage.buildDefinition.resolvedDependencies.filter(({ name }) => name === 'recipe')).toEqual([
      await entry('schemes/base.yml'),
      await entry('recipe.yml'),
    ]);
  });

  it('records the digest of a package, and pins it', async () => {
    const root = await workspace();
    const parts = { training: '{epochs: 1, seed: 7}' };
    const { digest } = await trainFlowers({ folder: root, parts });
    const at = new Workspace(root);
    await trainFlowers({
      folder: root,
      parts: extending(`heirloom-out/candidate`),
      inputs: { out: 'second' },
    });
    const lineage = await readFile(join(root, 'second', 'lineage.json'), 'utf8');
    expect(lineage).toContain(digest);
    const lock = await readFile(join(root, 'recipe.lock.yml'), 'utf8');
    expect(lock).toContain(`heirloom-out/candidate: sha256:${digest}`);
    const other = await trainFlowers({ folder: root, parts: { training: '{epochs: 2, seed: 8}' } });
    await at.write({
      'recipe.yml': recipeText(extending('heirloom-out/candidate')),
      'recipe.lock.yml': lock,
    });
    expect(await messageOf(() => at.read())).toContain(
      `heirloom-out/candidate is sha256:${other.digest.slice(0, 12)}, and recipe.lock.yml pins sha256:${digest.slice(0, 12)}.`,
    );
  });
});
