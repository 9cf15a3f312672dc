import { describe, expect, it } from '@jest/globals';
import { effectiveRecipe, parseRecipe } from '../../../shared/recipe/index.js';
import { messageOf } from '../../fixtures/failure.js';
import { recipe } from '../../fixtures/recipe.js';

const featuresOf = (features: string) => recipe({ features }).features!;

describe('the features of a recipe', () => {
  it.each([
    ['[{log: [fare]}]', { offset: 1, scale: 'standardise', missing: 'error', indicator: false }],
    ['[{bucketise: [age]}]', { bins: 8, strategy: 'quantile', missing: 'error', indicator: false }],
    [
      '[{bucketise: {columns: [age], edges: [18, 65]}}]',
      { edges: [18, 65], missing: 'error', indicator: false },
    ],
    ['[{hashing: [zip]}]', { buckets: 64, seed: 0, by: 'cell', missing: 'error' }],
    [
      '[{date_parts: [day]}]',
      { parts: ['year', 'month', 'day', 'weekday'], cyclic: true, zone: 'written', missing: 'error' },
    ],
    ['[{tokens: [text]}]', { by: 'word', vocabulary: 10_000, length: 64, missing: 'error' }],
    ['[{tokens: {columns: [text], by: byte}}]', { by: 'byte', length: 64, missing: 'error' }],
    ['[{index: [city]}]', {}],
  ])('%s has these options', (features, options) => {
    const { columns, ...others } = featuresOf(features)[0]!.value as { columns: string[] };
    expect(columns).toHaveLength(1);
    expect(others).toEqual(options);
  });

  it('are written in full into the effective recipe, which reads as the same', () => {
    const written = recipe({
      features:
        '[{log: [a]}, {bucketise: [b]}, {date_parts: {columns: [c], cyclic: false}}, {expression: {name: d, of: "a / b", missing: 0, indicator: true}}]',
    });
    const effective = effectiveRecipe(written);
    expect(effective['features']).toContainEqual({
      expression: { name: 'd', of: 'a / b', scale: 'standardise', missing: 0, indicator: true },
    });
    expect(parseRecipe(JSON.stringify(effective), 'recipe.json')).toEqual(written);
  });

  it.each([
    [
      '[{standardise: {columns: [a], missing: mode}}]',
      'is expected, not "mode" in features[0].standardise.missing.',
    ],
    [
      '[{standardise: {columns: [a], indicator: true}}]',
      'it marks filled values, and none is filled (features[0].standardise.indicator). Say with what, as in "missing: median".',
    ],
    ['[{one_hot: {columns: [a], missing: median}}]', '"median" is not known in features[0].one_hot.missing.'],
    [
      '[{bucketise: {columns: [a], bins: 3, edges: [1]}}]',
      'the edges are given already (features[0].bucketise.bins). Keep "edges", or "bins" and "strategy".',
    ],
    [
      '[{bucketise: {columns: [a], edges: [2, 1]}}]',
      'the edges do not ascend (features[0].bucketise.edges).',
    ],
    ['[{bucketise: {columns: [a], bins: 1}}]', '1 is too small in features[0].bucketise.bins.'],
    [
      '[{date_parts: {columns: [a], parts: [months]}}]',
      '"months" is not known in features[0].date_parts.parts[0]. Did you mean "month"?',
    ],
    [
      '[{date_parts: {columns: [a], parts: [day, day]}}]',
      'a part is named twice (features[0].date_parts.parts).',
    ],
    [
      '[{tokens: {columns: [a], by: byte, vocabulary: 9}}]',
      'bytes have 258 ids, always (features[0].tokens.vocabulary). Take "vocabulary" out.',
    ],
    [
      '[{expression: {name: x, of: "a +"}}]',
      'character 4: a number, a column or "(" is expected, not the end (features[0].expression.of). Write it as in',
    ],
    ['[{expression: {name: x, of: "1 + 2"}}]', 'the expression reads no column (features[0].expression.of).'],
    [
      '[{tokens: [a]}, {standardise: [b]}]',
      '"tokens" gives ids for an embedding layer, which "standardise" beside it is not (features[1]). Keep one of the two.',
    ],
    [
      '[{standardise: [b]}, {one_hot: [c]}, {index: [a]}]',
      '"index" gives ids for an embedding layer, which "standardise" beside it is not (features[2]). Keep one of the two.',
    ],
  ])('%s is refused', async (features, message) => {
    expect(await messageOf(() => recipe({ features }))).toContain(message);
  });
});
