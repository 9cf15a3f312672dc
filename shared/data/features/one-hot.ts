import { z } from 'zod';
import { byCodePoint } from '../../files/index.js';
import { columnsWith } from './columns.js';
import { CellError, featureStep, type Cell } from './feature-step.js';

/** What a missing value is called among the categories. */
export const MISSING_CATEGORY = '(missing)';

/**
 * One indicator a category of the training split, in code-point order. A category that training never saw is all
 * zeros, as scikit-learn's OneHotEncoder(handle_unknown="ignore").
 */
export const oneHot = featureStep({
  schema: columnsWith({
    missing: z
      .enum(['error', 'category'])
      .default('error')
      .describe('category: a missing value is one more category.'),
  }),
  fitted: z.strictObject({ categories: z.array(z.string()) }),
  fit: (cells, { missing }) => {
    const imputes = missing === 'category';
    const seen = new Set<string>();
    for (let index = 0; index < cells.length; index++) seen.add(categoryOf(cells.at(index)!, imputes, index));
    if (imputes) seen.add(MISSING_CATEGORY);
    return { categories: [...seen].sort(byCodePoint) };
  },
  width: (fitted) => fitted.categories.length,
  encoder: ({ categories }) => {
    const places = new Map(categories.map((category, at) => [category, at]));
    const imputes = places.has(MISSING_CATEGORY);
    return (cell, out, offset) => {
      const place = places.get(categoryOf(cell, imputes));
      out.fill(0, offset, offset + categories.length);
      if (place !== undefined) out[offset + place] = 1;
    };
  },
  field: (fitted, column) => ({ kind: 'category', name: column, values: fitted.categories }),
});

function categoryOf(cell: Cell, missingIsCategory: boolean, index?: number): string {
  if (cell !== null) return cell;
  if (missingIsCategory) return MISSING_CATEGORY;
  throw new CellError(
    'the value is missing',
    'Fill it in, remove the row, or write "missing: category" in the feature step.',
    index,
  );
}
