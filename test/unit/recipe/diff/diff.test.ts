import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  differenceLines,
  differencesBetween,
  effectiveRecipe,
  effectiveRecipeNamed,
  parseRecipe,
} from '../../../../shared/recipe/index.js';
import { messageOf } from '../../../fixtures/failure.js';
import { freshFolders } from '../../../fixtures/folder.js';
import { recipeText } from '../../../fixtures/recipe.js';
import { Workspace } from '../workspace.js';

const folder = freshFolders();
const lines = (before: unknown, after: unknown) => differenceLines(differencesBetween(before, after));
const value = fc
  .jsonValue({ maxDepth: 3, noUnicodeString: true })
  .map((one) => JSON.parse(JSON.stringify(one)) as unknown);

describe('the differences of two recipes', () => {
  it.each([
    [{ a: 1, b: 2 }, { b: 3, c: 4 }, ['- a: 1', '~ b: 2 → 3', '+ c: 4']],
    [{ a: 1, b: { x: 1, y: 2 } }, { b: { y: 2, x: 1 }, a: 1 }, []],
    [{ a: [1, 2, 3] }, { a: [1, 3] }, ['- a[1]: 2']],
    [
      { a: [{ dense: { units: 1 } }, { output: {} }] },
      { a: [{ dense: { units: 1 } }, { dropout: { rate: 0.5 } }, { output: {} }] },
      ['+ a[1]: {"dropout":{"rate":0.5}}'],
    ],
    [
      { a: [{ dense: { units: 1 } }, { output: {} }] },
      { a: [{ dense: { units: 2 } }, { output: {} }] },
      ['~ a[0].dense.units: 1 → 2'],
    ],
    [
      { o: { adam: { rate: 1 } } },
      { o: { sgd: { rate: 1 } } },
      ['~ o: {"adam":{"rate":1}} → {"sgd":{"rate":1}}'],
    ],
    [{ a: [1] }, { a: { b: 1 } }, ['~ a: [1] → {"b":1}']],
  ])('from %j to %j are told by path', (before, after, expected) => {
    expect(lines(before, after)).toEqual(expected);
  });

  it('are none exactly where the values are equal', () => {
    fc.assert(
      fc.property(value, value, (before, after) => {
        expect(differencesBetween(before, before)).toEqual([]);
        const equal = JSON.stringify(sorted(before)) === JSON.stringify(sorted(after));
        expect(differencesBetween(before, after).length === 0).toBe(equal);
      }),
    );
  });

  it('lead from the one to the other', () => {
    const list = fc.array(
      fc.oneof(fc.integer({ min: 0, max: 4 }), fc.record({ dense: fc.integer({ min: 0, max: 2 }) })),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(list, list, (before, after) => {
        const differences = differencesBetween({ a: before }, { a: after });
        const added = differences.filter(({ kind }) => kind === 'added').length;
        const removed = differences.filter(({ kind }) => kind === 'removed').length;
        expect(before.length + added - removed).toBe(after.length);
        for (const difference of differences)
          if (difference.kind === 'added') expect(after).toContainEqual(difference.after);
          else if (difference.kind === 'removed') expect(before).toContainEqual(difference.before);
      }),
    );
  });

  it('do not depend on the order of keys', () => {
    fc.assert(
      fc.property(value, value, (before, after) => {
        expect(differencesBetween(sorted(before), sorted(after))).toEqual(differencesBetween(before, after));
      }),
    );
  });
});

describe('a side of a comparison of recipes', () => {
  it('is a file with what it extends, or the recipe of a package', async () => {
    const at = new Workspace(await folder());
    await at.publish('flowers', 'v1.0.0', effectiveRecipe(parseRecipe(recipeText(), 'recipe.yml')));
    await at.write({
      'recipe.yml': 'version: 1\nname: flowers\nextends: [base.yml]\ntraining: {epochs: 3}\n',
      'base.yml': recipeText(),
    });
    const before = await effectiveRecipeNamed('flowers@v1.0.0', at.deps());
    const after = await effectiveRecipeNamed('recipe.yml', at.deps());
    expect(lines(before, after)).toEqual(['~ training.epochs: 2 → 3']);
  });

  it('must be there', async () => {
    const at = new Workspace(await folder());
    expect(await messageOf(() => effectiveRecipeNamed('flowers#champion', at.deps()))).toContain(
      'flowers#champion is not in the registry',
    );
    expect(await messageOf(() => effectiveRecipeNamed('other.yml', at.deps()))).toContain(
      'other.yml is not there',
    );
  });
});

function sorted(one: unknown): unknown {
  if (Array.isArray(one)) return one.map(sorted);
  if (typeof one !== 'object' || one === null) return one;
  return Object.fromEntries(
    Object.entries(one)
      .sort(([left], [right]) => (left < right ? 1 : -1))
      .map(([key, item]) => [key, sorted(item)]),
  );
}
