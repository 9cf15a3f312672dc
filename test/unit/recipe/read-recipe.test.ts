import { describe, expect, it } from '@jest/globals';
import { effectiveRecipe, parseRecipe, seedsOf } from '../../../shared/recipe/index.js';
import { messageOf } from '../../fixtures/failure.js';
import { recipe, recipeIn, recipeText, type RecipeParts } from '../../fixtures/recipe.js';

const faultOf = (changes: RecipeParts, set: readonly string[] = []) =>
  messageOf(() => parseRecipe(recipeText(changes), 'recipe.yml', set));

describe('a recipe', () => {
  it('has every default filled in', () => {
    const { data, training, task } = recipe({ training: null });
    expect(task).toBe('classification');
    expect(data.split).toEqual({ test: 0.2, validation: 0.1, by: 'id' });
    expect(data.missing).toEqual(['', 'NA', 'NaN', 'null']);
    expect(training).toEqual({
      optimizer: { kind: 'adam', value: { learning_rate: 0.001, beta_1: 0.9, beta_2: 0.999, epsilon: 1e-7 } },
      epochs: 20,
      batch_size: 32,
      seed: 42,
    });
  });

  it.each([
    ['positive: true', { positive: 'true' }, 'true'],
    ['positive: 1', { positive: '1' }, '1'],
    ['positive: yes', { positive: 'yes' }, 'yes'],
  ])('takes %s as the text that the data hold', (_, changes, positive) => {
    expect(recipe(changes).positive).toBe(positive);
  });

  it('takes the columns of a feature step as a list or by name', () => {
    const { features } = recipe({ features: '[{standardise: [a]}, {one_hot: {columns: [b, c]}}]' });
    expect(features).toEqual([
      { kind: 'standardise', value: { columns: ['a'], missing: 'error', indicator: false } },
      { kind: 'one_hot', value: { columns: ['b', 'c'], missing: 'error' } },
    ]);
  });

  it('names the code that the evaluation rests on, one file at least', async () => {
    expect(await faultOf({ evaluation: '{}' })).toContain('a value is missing in evaluation.code');
    expect(await faultOf({ evaluation: '{code: []}' })).toContain('evaluation.code');
    expect(await faultOf({ evaluation: '{codes: [eval.py]}' })).toContain('Did you mean "code"?');
  });

  it.each([
    ['data', '{source: a.csv, clean: [{wash: true}]}', 'unknown cleaning step "wash"'],
    ['model', '{preset: lineal}', 'unknown preset "lineal" in model.preset. Did you mean "linear"?'],
    ['model', '{}', 'a value is missing in model. Give "layers", or a "preset".'],
    [
      'model',
      '{preset: mlp, layers: [output]}',
      '"layers" and "preset" are both given (model.preset). Keep one of the two.',
    ],
    ['model', '{layers: [{capsule: {units: 3}}, output]}', 'unknown layer "capsule" in model.layers[0]'],
    ['features', '[{bucketize: [a]}]', 'unknown feature step "bucketize" in features[0]'],
    ['features', '[{standardise: {columns: [a], bins: 8}}]', 'unknown key "bins" in features[0].standardise'],
    [
      'training',
      '{optimizer: {adam: {learningrate: 0.1}}}',
      'recipe.yml:5:31 unknown key "learningrate" in training.optimizer.adam. Did you mean "learning_rate"?',
    ],
    ['training', '{optimizer: lion}', 'unknown optimizer "lion" in training.optimizer'],
    ['task', 'ranking', '"ranking" is not known in task. Known here: classification, regression'],
  ])('refuses what %s: %s asks for and nobody does yet', async (key, value, message) => {
    expect(await faultOf({ [key]: value })).toContain(message);
  });

  it.each([
    [
      { model: null },
      'recipe.yml:1:1 a value is missing in model. Give the model\'s layers, inherit a model with "inherit", or let a "command" make it.',
    ],
    [
      { model: '{layers: [{dense: {units: 3}}]}' },
      'recipe.yml:4:9 the layers don\'t end with the one "output" (model.layers). Put "- output" at the end.',
    ],
    [
      { model: '{layers: [output, output]}' },
      'recipe.yml:4:9 the layers don\'t end with the one "output" (model.layers). Put "- output" at the end.',
    ],
    [
      { features: '[{standardise: [a]}]', data: '{source: a.csv, image: {columns: "p*", shape: [2, 2, 1]}}' },
      'recipe.yml:6:1 "features" are for tables, and "data.image" is given (features). Take one of the two out.',
    ],
    [
      { data: '{source: a, image: {size: [8, 8], shape: [8, 8, 1]}}' },
      'recipe.yml:3:19 "columns" and "shape" are for pixels in a table, "size" and "channels" for a folder (data.image). Keep one of the two.',
    ],
    [
      { data: '{source: a.csv, split: {validation: 0}}', training: '{early_stopping: {patience: 2}}' },
      'recipe.yml:5:12 early stopping has no validation rows to watch (training.early_stopping). Give data.split.validation a share above 0.',
    ],
    [
      {
        data: '{source: a.csv, split: {validation: 0}}',
        training: '{schedule: {reduce_on_plateau: {patience: 2}}}',
      },
      'recipe.yml:5:23 the schedule has no validation rows to watch (training.schedule.reduce_on_plateau). Give data.split.validation a share above 0.',
    ],
    [
      { training: '{schedule: {reduce_on_plateau: {monitor: val_mae}}}' },
      'recipe.yml:5:43 a classification has no val_mae (training.schedule.reduce_on_plateau.monitor). Watch val_loss or val_accuracy.',
    ],
    [
      { training: '{seed: 1, seeds: [1, 2]}' },
      'recipe.yml:5:21 "seed" and "seeds" are both given (training.seeds). Keep "seed" for one run, or "seeds" for several.',
    ],
    [
      { training: '{seeds: [1, 2, 1]}' },
      'recipe.yml:5:26 the seed 1 is given twice, and would give the same run twice (training.seeds[2]). Take another one.',
    ],
    [{ training: '{seeds: []}' }, 'recipe.yml:5:12 0 entries are given in training.seeds. Give at least 1.'],
    [
      { training: '{seeds: 42}' },
      'recipe.yml:5:12 a list is expected, not 42 in training.seeds. Write [42].',
    ],
    [
      { data: '{source: a.csv, slices: [country, country]}' },
      'recipe.yml:3:41 the column "country" is named twice (data.slices[1]). Name each column once.',
    ],
    [
      { data: '{source: a.csv, split: {by: group}}' },
      'recipe.yml:3:31 no group is named (data.split.by). Name its column in data.group.',
    ],
    [
      { data: '{source: a.csv, group: user, split: {by: id}}' },
      'recipe.yml:3:44 ids would part the rows of one group (data.split.by). Leave "by" out, or take data.group out.',
    ],
    [
      { name: 'a/b' },
      'recipe.yml:2:1 a name is 1 to 64 letters, digits, ".", "_" and "-", starting with a letter or digit (name). Change the value.',
    ],
  ] as const)('refuses what can not be together: %j', async (changes, message) => {
    expect(await faultOf(changes)).toBe(message);
  });

  it.each(['id', 'label', 'prediction', 'score', 'score_rose', 'Scores', ' ID', 'SCORE_x\ny'])(
    'refuses to carry the column %j, which predictions would take for one that is judged',
    async (column) => {
      const name = JSON.stringify(column);
      const message = `predictions would take "${column}" for a column that is judged (data`;
      expect(await faultOf({ data: `{source: a.csv, slices: [country, ${name}]}` })).toContain(
        `${message}.slices[1]). Rename the column in the data.`,
      );
      expect(await faultOf({ data: `{source: a.csv, group: ${name}}` })).toContain(`${message}.group).`);
    },
  );

  it('carries columns whose names only begin like those that are judged', () => {
    const data = '{source: a.csv, slices: [ident, labels, scored, weight], group: group}';
    expect(recipe({ data }).data.slices).toEqual(['ident', 'labels', 'scored', 'weight']);
  });

  it('splits by the group where there is one', () => {
    expect(recipe({ data: '{source: a.csv, group: user}' }).data.split.by).toBe('group');
  });

  it('has the seeds of its runs in the order in which they are written', () => {
    expect(seedsOf(recipe({ training: '{seeds: [9, 0, 4294967295]}' }).training)).toEqual([9, 0, 4294967295]);
    expect(seedsOf(recipe({ training: '{seed: 3}' }).training)).toEqual([3]);
  });

  it('may leave the model out when it inherits one', () => {
    const inherit = '{from: x, mode: fine-tune}';
    expect(recipe({ model: null, inherit }).inherit).toEqual({ from: 'x', mode: 'fine-tune' });
  });

  it('that extends another one is not taken for a whole one', async () => {
    expect(await faultOf({ extends: '[base.yml]' })).toBe(
      'recipe.yml:6:11 extends another recipe, which is not at hand here. Take "extends" out, or merge it with "heirloom recipe show".',
    );
  });
});

describe('a value set over a recipe', () => {
  const setting = (...set: string[]) => recipeIn(recipeText(), set);

  it('is a number, a text, a list or a whole part', () => {
    const set = [
      'training.epochs=5',
      'name=other',
      'data.missing=["-"]',
      'training.optimizer={sgd: {learning_rate: 1}}',
    ];
    const { training, name, data } = setting(...set);
    expect(training.epochs).toBe(5);
    expect(name).toBe('other');
    expect(data.missing).toEqual(['-']);
    expect(training.optimizer).toEqual({ kind: 'sgd', value: { learning_rate: 1 } });
  });

  it('reaches into a list by place, and keeps "=" in the value', () => {
    const { model, data } = setting('model.layers.0.dense.units=9', 'data.source=a=b.csv');
    expect(model?.layers?.[0]).toMatchObject({ kind: 'dense', value: { units: 9 } });
    expect(data.source).toBe('a=b.csv');
  });

  it('that comes later wins', () => {
    expect(setting('training.epochs=5', 'training.epochs=6').training.epochs).toBe(6);
  });

  it.each([
    ['training.epoch=3', 'unknown key "epoch" in training. Did you mean "epochs"?'],
    [
      'training.optimizer.adm.epsilon=1',
      'unknown optimizer "adm" in training.optimizer. Did you mean "adam"?',
    ],
    ['model.layers.0.dense.unit=3', 'unknown key "unit" in model.layers[0].dense. Did you mean "units"?'],
    ['training.epochs=many', 'a number is expected, not "many" in training.epochs. Change the value.'],
    ['training.epochs', 'is not path.to.key=value. Write for example training.epochs=5.'],
    ['=3', 'is not path.to.key=value. Write for example training.epochs=5.'],
    ['name.first=x', "doesn't fit the recipe: name is a single value. Name a key by its path from the top."],
    [
      'model.layers.7.dense.units=9',
      "doesn't fit the recipe: model.layers is a list of 2 entries. Name an entry by its number, from 0.",
    ],
    ['extends=[base.yml]', 'comes after the parents are read. Change "extends" in the recipe.'],
    [
      'name=[',
      'the value is not YAML: Flow sequence must end with a ] at line 1, column 2. Write a number, a text or a list, as in training.epochs=5.',
    ],
  ])('is named when it is wrong: %s', async (line, message) => {
    expect(await faultOf({}, [line])).toBe(`input "set", ${line}: ${message}`);
  });
});

describe('the effective recipe', () => {
  it('reads as the same recipe again', () => {
    const written = recipe({
      data: '{source: a.csv, slices: [country], group: user}',
      training: '{seeds: [1, 2]}',
      features: '[{one_hot: [colour]}]',
      inherit: '{from: x, mode: fine-tune, freeze: [a]}',
    });
    const again = parseRecipe(JSON.stringify(effectiveRecipe(written)), 'recipe.json');
    expect(again).toEqual(written);
  });
});
