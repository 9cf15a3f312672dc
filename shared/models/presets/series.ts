import { strictObject } from '../../yaml/index.js';
import { positive } from '../layers/arguments.js';
import { misfit, type WrittenLayer } from './preset.js';

/** For inputs that are whole numbers, such as the tokens of a text: a learnt vector for each. */
export const vectors = strictObject({ input_dim: positive, output_dim: positive }).optional();

/**
 * What makes an input a series [steps, features]: the numbers of a row are steps of one feature, in the order of the
 * columns, or of one vector; the rows of a picture are steps, from top to bottom.
 */
export function asSeries(
  preset: string,
  inputShape: readonly number[],
  embedding: { readonly input_dim: number; readonly output_dim: number } | undefined,
): WrittenLayer[] {
  if (embedding) {
    if (inputShape.length !== 1)
      throw misfit(
        preset,
        'rows of whole numbers where it has an "embedding"',
        inputShape,
        'Take "embedding" out.',
      );
    return [{ embedding }];
  }
  const [steps, ...features] = inputShape;
  if (inputShape.length === 2) return [];
  return [{ reshape: [steps, features.reduce((product, side) => product * side, 1)] }];
}
