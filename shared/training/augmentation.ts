import { augmenterOf, type Augmenter, type Dataset } from '../data/index.js';
import { UserError } from '../errors/index.js';
import type { Recipe } from '../recipe/index.js';

/** What a recipe does to its training pictures; null for nothing. @throws UserError where the rows are no pictures */
export function augmentationOf(
  { augment }: Pick<Recipe, 'augment'>,
  { preprocessing }: Pick<Dataset, 'preprocessing'>,
): Augmenter | null {
  if (!augment) return null;
  if (preprocessing.kind === 'image') return augmenterOf(augment, preprocessing.shape);
  throw new UserError(
    'only pictures can be augmented, and the rows are those of a table',
    'Take "augment" out, or name the columns that are pixels by "data.image".',
    'recipe augment:',
  );
}
