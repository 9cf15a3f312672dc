import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { effectiveRecipe } from '../../../../shared/recipe/index.js';
import { freshFolders } from '../../../fixtures/folder.js';
import { Workspace } from '../workspace.js';

const folder = freshFolders();
const workspace = async (files: Readonly<Record<string, string>>) =>
  new Workspace(await folder()).write(files);

const BASE = `version: 1
data: {source: data/flowers.csv, label: flower, missing: ["", "-"]}
model:
  layers: [{dense: {units: 4}}, output]
training: {optimizer: {adam: {learning_rate: 0.01}}, epochs: 5}
`;
const child = (from: string, rest = '') => `version: 1\nname: child\nextends: [${from}]\n${rest}`;

describe('a recipe that extends a file', () => {
  it('has what the file says, and its own on top', async () => {
    const at = await workspace({
      'base.yml': BASE,
      'recipe.yml': child('base.yml', 'training: {epochs: 9}\n'),
    });
    const { recipe } = await at.read();
    expect(recipe).toMatchObject({
      name: 'child',
      data: { source: 'data/flowers.csv', missing: ['', '-'] },
      training: { epochs: 9, optimizer: { kind: 'adam', value: { learning_rate: 0.01 } } },
    });
    expect(effectiveRecipe(recipe)).not.toHaveProperty('extends');
  });

  it('takes another optimizer whole, without the arguments of the one before', async () => {
    const training = 'training: {optimizer: {sgd: {}}}\n';
    const at = await workspace({ 'base.yml': BASE, 'recipe.yml': child('base.yml', training) });
    const { recipe } = await at.read();
    expect(recipe.training.optimizer).toEqual({ kind: 'sgd', value: { learning_rate: 0.01 } });
  });

  it('keeps the arguments that it does not name of the same optimizer', async () => {
    const training = 'training: {optimizer: {adam: {beta_1: 0.5}}}\n';
    const at = await workspace({ 'base.yml': BASE, 'recipe.yml': child('base.yml', training) });
    const { recipe } = await at.read();
    expect(recipe.training.optimizer).toMatchObject({ value: { learning_rate: 0.01, beta_1: 0.5 } });
  });

  it('goes back to the default with null, and changes lists by their tags', async () => {
    const own = 'training: {epochs: null}\ndata: {missing: !append ["?"]}\n';
    const at = await workspace({ 'base.yml': BASE, 'recipe.yml': child('base.yml', own) });
    const { recipe } = await at.read();
    expect(recipe.training.epochs).toBe(20);
    expect(recipe.data.missing).toEqual(['', '-', '?']);
  });

  it('means the same data as the file in another folder', async () => {
    const at = await workspace({
      'schemes/base.yml': BASE,
      'a/b/recipe.yml': child('../../schemes/base.yml'),
    });
    const { recipe } = await at.read('a/b/recipe.yml');
    expect(recipe.data.source).toBe('../../schemes/data/flowers.csv');
  });

  it('means the same module as the file in another folder', async () => {
    const data = BASE.replace('source: data/flowers.csv', 'source: {module: ./data.ts}').replace(
      'label: flower',
      'label: flower, split: {test_source: {module: tests.mjs}}',
    );
    const at = await workspace({
      'schemes/base.yml': data,
      'a/recipe.yml': child('../schemes/base.yml'),
    });
    const { recipe } = await at.read('a/recipe.yml');
    expect(recipe.data.source).toEqual({ module: '../schemes/data.ts' });
    expect(recipe.data.split.test_source).toEqual({ module: '../schemes/tests.mjs' });
  });

  it('means the same evaluation code as the file in another folder, added to or not', async () => {
    const at = await workspace({
      'schemes/base.yml': `${BASE}evaluation: {code: [eval.py, metrics]}\n`,
      'a/recipe.yml': child('../schemes/base.yml'),
      'b/mid.yml': `${child('../schemes/base.yml')}evaluation: {code: !append [own.py]}\n`,
      'recipe.yml': child('b/mid.yml'),
    });
    const base = ['../schemes/eval.py', '../schemes/metrics'];
    expect((await at.read('a/recipe.yml')).recipe.evaluation).toEqual({ code: base });
    const moved = base.map((path) => path.slice('../'.length));
    expect((await at.read('recipe.yml')).recipe.evaluation).toEqual({ code: [...moved, 'b/own.py'] });
  });

  it('lets what is set lie over the merged recipe', async () => {
    const at = await workspace({
      'base.yml': BASE,
      'recipe.yml': child('base.yml', 'training: {epochs: 9}\n'),
    });
    const { recipe } = await at.read('recipe.yml', [
      'training.epochs=2',
      'training.optimizer.adam.beta_1=0.1',
    ]);
    expect(recipe.training).toMatchObject({
      epochs: 2,
      optimizer: { value: { learning_rate: 0.01, beta_1: 0.1 } },
    });
  });

  it('reads a common ancestor once, before all of its children', async () => {
    const at = await workspace({
      'base.yml': BASE,
      'left.yml': 'version: 1\nextends: [base.yml]\ntraining: {epochs: 6}\ndata: {missing: !append [l]}\n',
      'right.yml':
        'version: 1\nextends: [base.yml]\ntraining: {batch_size: 8}\ndata: {missing: !append [r]}\n',
      'recipe.yml': child('left.yml, right.yml'),
    });
    const { recipe, links } = await at.read();
    expect(links.map(({ name }) => name)).toEqual(['base.yml', 'left.yml', 'right.yml', 'recipe.yml']);
    expect(recipe.training).toMatchObject({ epochs: 6, batch_size: 8 });
    expect(recipe.data.missing).toEqual(['', '-', 'l', 'r']);
  });

  it('takes a file under two names for one', async () => {
    const at = await workspace({ 'base.yml': BASE, 'recipe.yml': child('base.yml, other.yml') });
    await symlink(join(at.folder, 'base.yml'), join(at.folder, 'other.yml'));
    expect((await at.read()).links).toHaveLength(2);
  });
});
