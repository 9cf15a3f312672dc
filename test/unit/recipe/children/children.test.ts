import { describe, expect, it } from '@jest/globals';
import { childLine, effectiveRecipe, parseRecipe, recipeChildren } from '../../../../shared/recipe/index.js';
import { messageOf } from '../../../fixtures/failure.js';
import { freshFolders } from '../../../fixtures/folder.js';
import { recipeText } from '../../../fixtures/recipe.js';
import { Workspace } from '../workspace.js';

const folder = freshFolders();
const extending = (...parents: readonly string[]) => `version: 1\nextends: ${JSON.stringify(parents)}\n`;

/** base ← left, right ← flowers (published) ← the package's children. */
async function family() {
  const at = new Workspace(await folder());
  const packaged = effectiveRecipe(parseRecipe(recipeText(), 'recipe.yml'));
  const digest = await at.publish('flowers', 'v1.0.0', packaged, 'champion');
  await at.write({
    'base.yml': 'version: 1\n',
    'parts/left.yml': extending('../base.yml'),
    'parts/right.yml': extending('../base.yml'),
    'flowers.yml': `name: flowers\n${extending('parts/left.yml', 'parts/right.yml')}`,
    'more.yml': `name: more\n${extending('flowers#champion')}`,
    'alone.yml': 'version: 1\nname: alone\n',
    'compose.yml': 'services: {a: {extends: {file: base.yml}}}\n',
    '.hidden/h.yml': extending('../base.yml'),
    'node_modules/n.yml': extending('../base.yml'),
  });
  return { at, digest };
}

async function childrenOf(at: Workspace, of: string) {
  const warnings: string[] = [];
  const warn = (line: string) => void warnings.push(line);
  const children = await recipeChildren(of, { workspace: at.folder, registry: at.registry, warn });
  return { lines: children.map(childLine), levels: children.map(({ levels }) => levels), warnings };
}

describe('the children of a recipe', () => {
  it('are all that extend it, over files and over the packages of its name, the nearest first', async () => {
    const { at } = await family();
    const { lines, levels, warnings } = await childrenOf(at, 'base.yml');
    expect(lines).toEqual([
      'parts/left.yml  extends base.yml',
      'parts/right.yml  extends base.yml',
      'flowers.yml  extends parts/left.yml, parts/right.yml',
      'more.yml  extends flowers#champion',
    ]);
    expect(levels).toEqual([1, 1, 2, 3]);
    expect(warnings).toEqual([]);
  });

  it('say which package their lock files hold', async () => {
    const { at, digest } = await family();
    await at.lock('more.yml');
    const line = `more.yml  extends flowers#champion (sha256:${digest.slice(0, 12)})`;
    for (const asked of ['flowers.yml', 'flowers#champion', 'flowers@v1.0.0', `sha256:${digest}`])
      expect((await childrenOf(at, asked)).lines).toEqual([line]);
  });

  it('are those of the package that is pinned, not of the one that an alias names now', async () => {
    const { at } = await family();
    await at.lock('more.yml');
    const packaged = effectiveRecipe(parseRecipe(recipeText({ training: '{epochs: 9}' }), 'recipe.yml'));
    await at.publish('flowers', 'v1.0.1', packaged, 'champion');
    expect((await childrenOf(at, 'flowers@v1.0.1')).lines).toEqual([]);
    expect((await childrenOf(at, 'flowers@v1.0.0')).lines).toHaveLength(1);
  });

  it('come with a warning for a file that may be one and can not be read', async () => {
    const { at } = await family();
    await at.write({ 'broken.yml': 'extends: [base.yml\n' });
    const { warnings, lines } = await childrenOf(at, 'parts/left.yml');
    expect(lines).toEqual(['flowers.yml  extends parts/left.yml', 'more.yml  extends flowers#champion']);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(/broken\.yml:\d+:\d+ is not valid YAML.* It may extend what is asked for\.$/);
  });

  it('end where recipes extend each other in a circle', async () => {
    const { at } = await family();
    await at.write({ 'x.yml': extending('y.yml'), 'y.yml': extending('x.yml') });
    expect((await childrenOf(at, 'x.yml')).lines).toEqual(['y.yml  extends x.yml']);
  });

  it('are none of a file that is not there', async () => {
    const { at } = await family();
    expect(await messageOf(() => childrenOf(at, 'bsae.yml'))).toBe(
      'bsae.yml is no recipe. Name a file, or a package as in "digits#champion".',
    );
  });
});
