import { describe, expect, it } from '@jest/globals';
import { parseRecipe } from '../../../shared/recipe/index.js';
import { messageOf } from '../../fixtures/failure.js';
import { recipeText } from '../../fixtures/recipe.js';

describe('the mode of inherit', () => {
  it.each([
    ['misspelt', 'finetune', 'recipe.yml:6:25 unknown mode "finetune" in inherit. Did you mean "fine-tune"?'],
    [
      'not known',
      'borrow',
      'recipe.yml:6:25 unknown mode "borrow" in inherit. Known here: reuse, fine-tune, transfer, interpolate, compose.',
    ],
    [
      'no text',
      '[reuse]',
      'recipe.yml:6:25 a text is expected in inherit.mode. Write one of: reuse, fine-tune, transfer, interpolate, compose.',
    ],
    [
      'without a value',
      '',
      'recipe.yml:6:25 a value is missing in inherit.mode. Write one of: reuse, fine-tune, transfer, interpolate, compose.',
    ],
  ])('is refused where it is %s: "%s"', async (_, mode, message) => {
    const text = recipeText({ inherit: `{from: parent, mode: ${mode}}` });
    expect(await messageOf(() => parseRecipe(text, 'recipe.yml'))).toBe(message);
  });
});
