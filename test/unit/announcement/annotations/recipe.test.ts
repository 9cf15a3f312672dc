import { describe, expect, it } from '@jest/globals';
import { recipeAnnotations } from '../../../../shared/announcement/annotations/recipe.js';
import type { RecipeDifference } from '../../../../shared/comparison/index.js';

const RECIPE = `version: 1
name: digits
data: {source: digits.csv, label: label}
model:
  layers:
    - dense: {units: 64}
    - output
training:
  epochs: 20
`;
const CHILD = `version: 1
extends: ../base.yml
training:
  epochs: 20
`;

const changed = (path: string): RecipeDifference => ({ kind: 'changed', path, baseline: 1, candidate: 2 });
const linesOf = (text: string, ...paths: string[]) =>
  recipeAnnotations(paths.map(changed), { text, path: 'recipe.yml' }).map(({ line }) => line);

describe('remarks on recipe.yml', () => {
  it('say what differs, on the line that says it', () => {
    const differences: RecipeDifference[] = [
      { kind: 'changed', path: 'training.epochs', baseline: 5, candidate: 20 },
      { kind: 'added', path: 'model.layers[0]', baseline: null, candidate: { dense: { units: 64 } } },
    ];
    expect(recipeAnnotations(differences, { text: RECIPE, path: 'a/recipe.yml' })).toEqual([
      {
        path: 'a/recipe.yml',
        line: 9,
        level: 'notice',
        title: "Differs from the baseline's recipe",
        message: '~ training.epochs: 5 → 20',
      },
      expect.objectContaining({ line: 6, message: '+ model.layers[0]: {"dense":{"units":64}}' }),
    ]);
  });

  it('stand on the nearest line above where the key is not written, as a default', () => {
    expect(linesOf(RECIPE, 'training.batch_size', 'model.layers[7]', 'model.layers[0].dense.units')).toEqual([
      8, 5, 6,
    ]);
  });

  it('are one for a line', () => {
    const remarks = recipeAnnotations([changed('training.seed'), changed('training.shuffle')], {
      text: RECIPE,
      path: 'recipe.yml',
    });
    expect(remarks).toHaveLength(1);
    expect(remarks[0]!.message).toBe('~ training.seed: 1 → 2\n~ training.shuffle: 1 → 2');
  });

  it('stand on "extends" for what another file says', () => {
    expect(linesOf(CHILD, 'data.source', 'training.epochs')).toEqual([2, 4]);
  });

  it('do not count entries of a list that is merged from several files', () => {
    const lists = `${CHILD}model:\n  layers:\n    - output\n`;
    expect(linesOf(lists, 'model.layers[0].dense.units')).toEqual([6]);
  });

  it('stop at 50, which is more than anybody reads', () => {
    const keys = Array.from({ length: 80 }, (_, i) => `key${i}`);
    const text = keys.map((key) => `${key}: 2\n`).join('');
    expect(linesOf(text, ...keys)).toHaveLength(50);
  });
});
