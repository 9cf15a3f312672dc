import { describe, expect, it } from '@jest/globals';
import { SIDE } from '../../../shared/demo/drawing/index.js';
import { GATE, RECIPES } from '../../../shared/demo/recipes.js';
import { parseGate } from '../../../shared/gate/policy.js';
import { parseRecipe } from '../../../shared/recipe/index.js';

describe("the demo's recipes", () => {
  it.each(Object.entries(RECIPES))('"%s" is a recipe for pictures of the size that is drawn', (_, text) => {
    expect(parseRecipe(text, 'recipe.yml').data.image).toMatchObject({ size: [SIDE, SIDE], channels: 1 });
  });

  it('test all on the same pictures', () => {
    const data = Object.values(RECIPES).map((text) => parseRecipe(text, 'recipe.yml').data);
    for (const other of data) expect(other).toEqual(data[0]);
  });

  it('inherit only where the story says so', () => {
    const parents = Object.values(RECIPES).map((text) => parseRecipe(text, 'recipe.yml').inherit);
    expect(parents).toMatchObject([undefined, { from: 'shapes#champion' }, undefined]);
  });

  it('meet the gate that the story tells of', () => {
    expect(parseGate(GATE, 'gate.yml').rules).toMatchObject([
      { kind: 'floor', settings: { limit: 0.8 } },
      { kind: 'no_regression', settings: { margin: { absolute: 0.01 } } },
    ]);
  });
});
