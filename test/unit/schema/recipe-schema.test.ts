import { describe, expect, it } from '@jest/globals';
import { faultsBy, readSchema, readYaml } from './schemas.js';

const faultsOf = faultsBy(readSchema('recipe'));
const recipe = { version: 1, name: 'digits', data: { source: 'digits.csv' } };

describe('schema/recipe.schema.json', () => {
  it.each([
    'digits-csv/recipe.yml',
    'digits-csv/recipe-fine-tune.yml',
    'iris/recipe.yml',
    'wine/recipe.yml',
    'breast-cancer/recipe.yml',
    'diabetes/recipe.yml',
  ])('finds no fault in the example %s', (file) => {
    expect(faultsOf(readYaml(`examples/${file}`))).toEqual([]);
  });

  it('takes a file that leaves out what its parents say, and takes away some of it', () => {
    const child = { version: 1, extends: ['base.yml'], training: { seed: null, optimizer: null, epochs: 3 } };
    expect(faultsOf(child)).toEqual([]);
    expect(faultsOf({ version: 1, data: { label: 'flower' } })).toEqual([]);
    expect(faultsOf({ ...child, extends: null })).toContain('type');
    expect(faultsOf({ ...child, trainin: {} })).toContain('additionalProperties');
  });

  it('takes a layer by its bare name where it needs no arguments', () => {
    const layers = (...list: unknown[]) => ({ ...recipe, model: { layers: list } });
    expect(faultsOf(layers({ dense: { units: 3 } }, 'flatten', 'output'))).toEqual([]);
    expect(faultsOf(layers('dense', 'output'))).toContain('enum');
    expect(faultsOf(layers({ dense: { unit: 3 } }))).toContain('additionalProperties');
  });

  it('completes the augmentations, each with its amount', () => {
    expect(faultsOf({ ...recipe, augment: [{ shift: 0.1 }, { flip: 'both' }] })).toEqual([]);
    expect(faultsOf({ ...recipe, augment: [{ shift: 1 }] })).toContain('exclusiveMaximum');
    expect(faultsOf({ ...recipe, augment: [{ blur: 1 }] })).toContain('additionalProperties');
  });

  it('takes the columns of a feature step as a list, or with options', () => {
    expect(
      faultsOf({ ...recipe, features: [{ standardise: ['age'] }, { one_hot: { columns: ['sex'] } }] }),
    ).toEqual([]);
    expect(faultsOf({ ...recipe, features: [{ standardize: ['age'] }] })).toContain('additionalProperties');
  });
});
