import { describe, expect, it } from '@jest/globals';
import { recipeIn, recipeText } from '../../fixtures/recipe.js';

describe('a value set over a recipe', () => {
  it('is an argument of what is written by its bare name', () => {
    const text = recipeText({
      model: '{layers: [flatten, {dense: {units: 4}}, output]}',
      training: '{optimizer: adam}',
    });
    const { training, model } = recipeIn(text, [
      'training.optimizer.adam.epsilon=0.5',
      'model.layers.0.flatten.name=flat',
    ]);
    expect(training.optimizer).toMatchObject({ kind: 'adam', value: { epsilon: 0.5, learning_rate: 0.001 } });
    expect(model?.layers?.[0]).toMatchObject({ kind: 'flatten', value: { name: 'flat' } });
  });
});
