import { describe, expect, it } from '@jest/globals';
import { valueText } from '../../../shared/search/index.js';

describe('the text of a value', () => {
  it.each<[unknown, string]>([
    [0.001, '0.001'],
    ['relu', 'relu'],
    [true, 'true'],
    [null, 'null'],
    [['conv*', 'dense_1'], '[conv*, dense_1]'],
    [{ sgd: { learning_rate: 0.1, nesterov: true } }, 'sgd: {learning_rate: 0.1, nesterov: true}'],
    [[{ dense: { units: 3 } }, 'output'], '[{dense: {units: 3}}, output]'],
  ])('is what a person writes in a recipe: %j', (value, text) => {
    expect(valueText(value)).toBe(text);
  });
});
