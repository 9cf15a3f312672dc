import { describe, expect, it } from '@jest/globals';
import { effectiveRecipe, openToTrain, parseRecipe, withoutCommand } from '../../../shared/recipe/index.js';
import { messageOf } from '../../fixtures/failure.js';
import { freshFolders } from '../../fixtures/folder.js';
import { Workspace } from './workspace.js';

const HEAD = 'version: 1\nname: rows\ncommand: python train.py\n';
const faultOf = (rest: string) => messageOf(() => parseRecipe(HEAD + rest, 'recipe.yml'));
const folder = freshFolders();

describe('a recipe with a command', () => {
  it('has the defaults that a command needs, and no others', () => {
    expect(effectiveRecipe(parseRecipe(HEAD, 'recipe.yml'))).toEqual({
      version: 1,
      name: 'rows',
      task: 'classification',
      command: 'python train.py',
      data: {},
      training: { seed: 42 },
    });
  });

  it('reads the same again as it is recorded, parameters included', () => {
    const rest = `positive: yes
parameters: {kind: forest, value: {kind: a, value: null}, list: [1, "2"]}
data: {source: {images: a, labels: b}, id: id, label: y}
training: {seeds: [3, 4]}
inherit: {from: "rows#champion", mode: transfer, freeze: ["body.*"]}
`;
    const recipe = parseRecipe(HEAD + rest, 'recipe.yml');
    expect(parseRecipe(JSON.stringify(effectiveRecipe(recipe)), 'recipe.json')).toEqual(recipe);
    expect(effectiveRecipe(recipe)).toMatchObject({
      parameters: { kind: 'forest', value: { kind: 'a', value: null } },
    });
  });

  it.each([
    [
      'model: {layers: [output]}\n',
      'recipe.yml:4:1 "model" is for a model that Heirloom trains, and here a command makes it (model). Take "model" out, or hand it to the command under "parameters".',
    ],
    ['training: {epochs: 3}\n', 'recipe.yml:4:12 "epochs" is for a model that Heirloom trains'],
    ['data: {split: {test: 0.5}}\n', 'recipe.yml:4:8 "split" is for a model that Heirloom trains'],
    ['features: [{standardise: [a]}]\n', '"features" is for a model that Heirloom trains'],
    ['training: {seeds: [1, 1]}\n', 'the seed 1 is given twice'],
    ['training: {seed: 1, seeds: [1]}\n', '"seed" and "seeds" are both given'],
    ['training: {seed: -1}\n', '-1 is too small in training.seed'],
    ['parametres: {}\n', 'unknown key "parametres". Did you mean "parameters"?'],
    ['parameters: {a: .nan}\n', 'a parameter is not a finite number'],
    ['inherit: {from: a, mode: reuse}\n', '"reuse" is not known in inherit.mode'],
    ['task: regression\npositive: a\n', 'only classes have a positive one'],
  ])('refuses what a command never hears of: %s', async (rest, words) => {
    expect(await faultOf(rest)).toContain(words);
  });

  it.each(['""', '"  "', 'null', '[a]', '"a\\0b"'])(
    'needs a command that can be run, not %s',
    async (text) => {
      const message = await messageOf(() =>
        parseRecipe(`version: 1\nname: rows\ncommand: ${text}\n`, 'recipe.yml'),
      );
      expect(message).toContain('recipe.yml:3:1');
      expect(message).toContain('command');
    },
  );

  it('is no recipe where its data are to be read here', async () => {
    expect(await messageOf(() => withoutCommand(parseRecipe(HEAD, 'recipe.yml'), 'recipe.yml'))).toBe(
      'recipe.yml leaves its data to a "command", and they are to be read here. Name a recipe without one, with "data" and its split.',
    );
  });

  it('may come from another recipe, with parameters merged and its data where they were', async () => {
    const at = await new Workspace(await folder()).write({
      'base/base.yml':
        'version: 1\ncommand: ./run.sh\nparameters: {depth: 3, rate: 1}\ndata: {source: a.csv}\n',
      'recipe.yml': 'version: 1\nname: rows\nextends: [base/base.yml]\nparameters: {depth: 5}\n',
    });
    const { recipe } = await openToTrain(`${at.folder}/recipe.yml`, ['parameters.rate=2'], at.deps());
    expect(recipe).toMatchObject({
      command: './run.sh',
      parameters: { depth: 5, rate: 2 },
      data: { source: 'base/a.csv' },
    });
  });

  it('gives way to layers where a child takes it out', async () => {
    const at = await new Workspace(await folder()).write({
      'base.yml': 'version: 1\ncommand: ./run.sh\ndata: {source: a.csv}\n',
      'recipe.yml': 'version: 1\nname: rows\nextends: [base.yml]\ncommand: null\nmodel: {preset: linear}\n',
    });
    expect((await at.read()).recipe.model?.preset?.kind).toBe('linear');
  });
});
