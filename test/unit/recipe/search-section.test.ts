import { describe, expect, it } from '@jest/globals';
import { effectiveRecipe, spaceOf } from '../../../shared/recipe/index.js';
import { whyFixed } from '../../../shared/recipe/fixed-paths.js';
import { recipe, type RecipeParts } from '../../fixtures/recipe.js';

const searching = (search: string, parts: RecipeParts = {}) => recipe({ ...parts, search });
const space = 'space: {training.optimizer.adam.learning_rate: {log_uniform: [1e-4, 1e-2]}}';

describe('the search of a recipe', () => {
  it('goes by accuracy, of a regression by the mean absolute error, unless it says otherwise', () => {
    const metricOf = (parts: RecipeParts) =>
      searching(`{strategy: random, trials: 3, ${space}}`, parts).search?.metric;
    expect(metricOf({})).toBe('val_accuracy');
    expect(metricOf({ task: 'regression' })).toBe('val_mae');
    expect(searching(`{strategy: random, trials: 3, metric: val_loss, ${space}}`).search?.metric).toBe(
      'val_loss',
    );
  });

  it('is written in the effective recipe as it may be written by hand', () => {
    const training = '{epochs: 9}';
    const written = searching(`{strategy: bayesian, trials: 3, stop: median, ${space}}`, { training });
    expect(effectiveRecipe(written)['search']).toEqual({
      strategy: 'bayesian',
      trials: 3,
      metric: 'val_accuracy',
      stop: { median: { warm_up: 5 } },
      space: { 'training.optimizer.adam.learning_rate': { log_uniform: [0.0001, 0.01] } },
    });
  });

  it('is over the same space in whichever order its paths are written', () => {
    const pathsOf = (written: string) =>
      spaceOf(searching(`{strategy: grid, space: {${written}}}`).search!).map(({ path }) => path);
    const [a, b] = ['training.epochs: {choice: [1, 2]}', 'training.batch_size: {choice: [8]}'];
    expect(pathsOf(`${a}, ${b}`)).toEqual(pathsOf(`${b}, ${a}`));
  });

  it.each([
    [
      '{strategy: bayesian, space: {training.epochs: {choice: [1]}}}',
      /how many trials is not said.*"trials: 20"/,
    ],
    ['{strategy: tpe, trials: 2, space: {training.epochs: {choice: [1]}}}', /"tpe" is not known/],
    ['{strategy: grid, space: {}}', /the space is empty/],
    ['{strategy: grid, space: {training.epochs: {values: [1]}}}', /unknown distribution "values"/],
    ['{strategy: grid, space: {training.epochs: {choice: [1, 2, 1]}}}', /1 is given twice/],
    ['{strategy: random, trials: 2, space: {training.epochs: {int_uniform: [4, 2]}}}', /not in order/],
    ['{strategy: random, trials: 2, space: {training.epochs: {log_uniform: [0, 2]}}}', /more than 0/],
    [`{strategy: grid, ${space}}`, /a grid has no end over log_uniform/],
    [
      '{strategy: grid, trials: 3, space: {training.epochs: {int_uniform: [1, 4]}}}',
      /the grid has 4 points, and 3 trials/,
    ],
    [
      '{strategy: grid, space: {training.epochs: {int_uniform: [1, 1001]}}}',
      /1001 points.*List fewer values/,
    ],
    [
      '{strategy: grid, space: {training.optimizer: {choice: [adam]}, training.optimizer.adam.beta_1: {choice: [0.5]}}}',
      /is a part of "training.optimizer"/,
    ],
    [
      '{strategy: grid, metric: val_mae, space: {training.epochs: {choice: [1]}}}',
      /a classification has no val_mae/,
    ],
    [
      '{strategy: grid, metric: val_loss, space: {model.layers.0.dense.kernel_regularizer: {choice: [{l2: 0.1}]}}}',
      /val_loss holds a penalty/,
    ],
    [
      '{strategy: grid, stop: median, space: {training.batch_size: {choice: [8]}}}',
      /warm-up of 5 epochs, with 2 in all/,
    ],
  ])('is refused with a reason: %s', (search, reason) => {
    expect(() => searching(search)).toThrow(reason);
  });

  it('needs validation rows', () => {
    const data = '{source: flowers.csv, id: id, label: flower, split: {validation: 0}}';
    expect(() => searching(`{strategy: random, trials: 3, ${space}}`, { data })).toThrow(
      /no validation rows/,
    );
  });
});

describe('a path', () => {
  it.each([
    ['data.split.test', /other rows/],
    ['data.id', /other rows/],
    ['data', /other rows/],
    ['task', /what is asked/],
    ['name', /which recipe/],
    ['training.seed', /luck/],
    ['training.seeds.0', /luck/],
    ['inherit.from', /pinned before/],
    ['inherit.members.0.from', /pinned before/],
    ['inherit.mode', /claimed/],
    ['distil.from', /pinned before/],
    ['inherit', /"inherit.from" is in it/],
    ['training', /"training.seed" is in it/],
    ['search.trials', /not searched/],
  ])('that would make trials incomparable, or chance the winner, is refused: %s', (path, why) => {
    expect(whyFixed(path.split('.'))).toMatch(why);
  });

  it.each([
    'training.epochs',
    'model',
    'model.layers.0.dense.units',
    'features',
    'data.balance',
    'data.image.size',
    'inherit.freeze',
    'inherit.alpha',
  ])('may be searched: %s', (path) => {
    expect(whyFixed(path.split('.'))).toBeNull();
  });
});
