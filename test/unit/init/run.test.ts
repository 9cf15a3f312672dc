import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parseGate } from '../../../shared/gate/policy.js';
import { recipeIn } from '../../fixtures/recipe.js';
import { clouds, csv, drawings, init, project } from './fixtures.js';

const FILES = ['.github/workflows/model.yml', 'gate.yml', 'recipe.yml'];
const read = (root: string, path: string) => readFile(join(root, path), 'utf8');

describe('heirloom init', () => {
  it('fits recipe, gate and workflow to a table, and says which columns it took and why', async () => {
    const root = await project({ 'data/clouds.csv': clouds() });
    const { said, outputs } = await init(root, { data: 'data/clouds.csv' });
    expect(outputs).toEqual({
      recipe: 'recipe.yml',
      gate: 'gate.yml',
      workflow: '.github/workflows/model.yml',
      task: 'classification',
      label: 'side',
      id: 'id',
    });
    expect(said).toContain('id (by its name)');
    expect(said).toContain('side (the last column; another one: --label <column>): 2 classes');
    const recipe = recipeIn(await read(root, 'recipe.yml'));
    expect(recipe).toMatchObject({ name: 'clouds', positive: 'right', data: { source: 'data/clouds.csv' } });
    expect(recipe.features).toBeUndefined();
    expect(await read(root, '.gitignore')).toBe('heirloom-out/\n.heirloom/\n');
  });

  it('ends by naming three commands', async () => {
    const { said } = await init(await project({ 'clouds.csv': clouds() }));
    expect(said.match(/heirloom (train|evaluate-gate|publish-model)/g)).toHaveLength(3);
  });

  it('makes pixel columns a picture for a convolutional network', async () => {
    const names = Array.from({ length: 64 }, (_, at) => `p${Math.floor(at / 8)}${at % 8}`);
    const table = csv(['id', ...names, 'label'], 60, (row) => [
      row,
      ...names.map((_, pixel) => (pixel * row) % 17),
      row % 3,
    ]);
    const root = await project({ 'pixels.csv': table });
    await init(root);
    const recipe = recipeIn(await read(root, 'recipe.yml'));
    expect(recipe.data.image).toEqual({ columns: 'p*', shape: [8, 8, 1], scale: 16 });
    expect(recipe.model!.layers!.map(({ kind }) => kind)).toContain('conv2d');
  });

  it('takes size and colour of a folder of pictures from the pictures', async () => {
    const root = await project(drawings(12, 10, true));
    const { outputs } = await init(root, { data: 'shapes' });
    expect(outputs).toMatchObject({ label: null, id: null });
    expect(recipeIn(await read(root, 'recipe.yml')).data.image).toEqual({
      size: [10, 10],
      channels: 3,
    });
    expect(await read(root, FILES[0]!)).toContain("- 'shapes/**'");
  });

  it('brings large pictures down to 64 pixels, and grey ones to one channel', async () => {
    const root = await project(drawings(8, 100));
    await init(root, { data: 'shapes' });
    expect(recipeIn(await read(root, 'recipe.yml')).data.image).toEqual({
      size: [64, 64],
      channels: 1,
    });
  });

  it('says so in the recipe where a class is too rare for every split', async () => {
    const table = csv(['id', 'x', 'y'], 80, (row) => [
      row,
      row * 0.5,
      row === 0 ? 'rare' : row % 2 ? 'a' : 'b',
    ]);
    const root = await project({ 'rare.csv': table });
    const { said } = await init(root);
    expect(said).toContain('class "rare" has too few rows');
    expect(recipeIn(await read(root, 'recipe.yml')).data.split.stratify).toBe(false);
  });

  it('warns of data that a checkout would lack', async () => {
    const elsewhere = await project({ 'clouds.csv': clouds() });
    const { said, plan } = await init(await project(), { data: join(elsewhere, 'clouds.csv') });
    expect(said).toContain('lies outside this folder');
    expect(plan.source).toBe(`${elsewhere}/clouds.csv`);
  });
});

describe('heirloom init writes all or nothing:', () => {
  it.each([...FILES])('%s that is there already is kept, and nothing else is written', async (path) => {
    const root = await project({ 'clouds.csv': clouds(), [path]: 'mine' });
    await expect(init(root)).rejects.toThrow(`${path} is there already, and nothing was written`);
    const left = await readdir(root, { recursive: true, withFileTypes: true });
    expect(
      left
        .filter((entry) => entry.isFile())
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['clouds.csv', path.split('/').at(-1)!].sort());
    expect(await read(root, path)).toBe('mine');
  });

  it('--force overwrites them', async () => {
    const root = await project({ 'clouds.csv': clouds(), 'recipe.yml': 'mine' });
    await init(root, { force: true });
    expect(await read(root, 'recipe.yml')).toContain('name: clouds');
  });

  it('a file in the place of .github leaves nothing behind', async () => {
    const root = await project({ 'clouds.csv': clouds(), '.github': 'a file' });
    await expect(init(root)).rejects.toThrow("can't be written");
    expect((await readdir(root)).sort()).toEqual(['.github', 'clouds.csv']);
  });

  it('with --force, what was there comes back when a later file fails', async () => {
    const root = await project({ 'clouds.csv': clouds(), '.github': 'a file', 'gate.yml': 'mine' });
    await expect(init(root, { force: true })).rejects.toThrow("can't be written");
    expect(await read(root, 'gate.yml')).toBe('mine');
    expect((await readdir(root)).sort()).toEqual(['.github', 'clouds.csv', 'gate.yml']);
  });
});

describe('heirloom init of a quantity', () => {
  it('writes a regression with rules that its test rows can decide', async () => {
    const root = await project({
      'prices.csv': csv(['id', 'size', 'price'], 600, (row) => [row, row % 70, (row % 70) * 3.5 + (row % 9)]),
    });
    const { said, outputs } = await init(root);
    expect(said).toMatch(/price \(the last column.*a quantity from 0 to \d+(\.\d+)? \(regression\)/);
    expect(outputs['task']).toBe('regression');
    const recipe = recipeIn(await read(root, 'recipe.yml'));
    expect(recipe).toMatchObject({ task: 'regression', label_scale: 'standardise' });
    const { rules } = parseGate(await read(root, 'gate.yml'), 'gate.yml');
    expect(rules.map(({ kind }) => kind)).toEqual(['floor', 'no_regression']);
    expect(await read(root, 'gate.yml')).toMatch(/no_regression: \{metric: mae, margin: 1[0-4]%\}/);
  });

  it('has no rule against a baseline where too few rows are tested', async () => {
    const root = await project({
      'prices.csv': csv(['id', 'size', 'price'], 45, (row) => [row, row * 7, row * 3.5]),
    });
    await init(root);
    const { rules } = parseGate(await read(root, 'gate.yml'), 'gate.yml');
    expect(rules.map(({ kind }) => kind)).toEqual(['floor']);
  });
});

describe('heirloom init refuses', () => {
  const refusals: [string, string, RegExp][] = [
    [
      'a missing label',
      csv(['id', 'x', 'label'], 40, (row) => [row, row, row === 9 ? '' : row % 2]),
      /:11 row 10, column "label": the label is missing/,
    ],
    ['one class', csv(['id', 'x', 'label'], 40, (row) => [row, row, 'a']), /every row has the label "a"/],
    ['semicolons', 'id;x;label\n1;2;3\n', /separates its columns by semicolons\. Separate them by commas/],
    ['an empty file', '', /is empty/],
    ['a single column', 'a\n1\n', /has one column/],
  ];

  it.each(refusals)('%s, and writes nothing', async (_, table, message) => {
    const root = await project({ 'table.csv': table });
    await expect(init(root)).rejects.toThrow(message);
    expect(await readdir(root)).toEqual(['table.csv']);
  });

  it('to choose between two tables', async () => {
    const root = await project({ 'a.csv': clouds(), 'data/b.csv': clouds() });
    await expect(init(root)).rejects.toThrow('there are 2 to choose from: a.csv, data/b.csv');
  });

  it('to guess where there is no table', async () => {
    await expect(init(await project())).rejects.toThrow('no data is named');
  });

  it('a file that is not there, a name that is none, a folder without pictures', async () => {
    const root = await project({ 'clouds.csv': clouds() });
    await mkdir(join(root, 'empty'));
    await expect(init(root, { data: 'cloud.csv' })).rejects.toThrow('is not there');
    await expect(init(root, { name: '../x' })).rejects.toThrow('"../x" is not a model name');
    await expect(init(root, { data: 'empty' })).rejects.toThrow('holds no pictures');
    await expect(init(root, { label: 'sied' })).rejects.toThrow('has no column "sied"');
  });
});
