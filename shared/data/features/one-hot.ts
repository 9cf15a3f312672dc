import { z } from 'zod';
import { byCodePoint } from '../../files/index.js';
import { CellError, featureStep, type Cell } from './feature-step.js';

/** What a missing value is called among the categories. */
export const MISSING_CATEGORY = '(missing)';

/**
 * One indicator a category of the training split, in code-point order. A category that training never saw is all
 * zeros, as scikit-learn's OneHotEncoder(handle_unknown="ignore").
 */
export const oneHot = featureStep({
  fitted: z.strictObject({ categories: z.array(z.string()) }),
  fit: (cells, { imputes }) => {
    const seen = new Set(cells.map((cell, index) => categoryOf(cell, imputes, index)));
    if (imputes) seen.add(MISSING_CATEGORY);
    return { categories: [...seen].sort(byCodePoint) };
  },
  width: (fitted) => fitted.categories.length,
  encode: (fitted, cell, out, offset) => {
    const index = fitted.categories.indexOf(categoryOf(cell, fitted.categories.includes(MISSING_CATEGORY)));
    out.fill(0, offset, offset + fitted.categories.length);
    if (index >= 0) out[offset + index] = 1;
  },
  field: (fitted, column) => ({ kind: 'category', name: column, values: fitted.categories }),
});

function categoryOf(cell: Cell, missingIsCategory: boolean, index?: number): string {
  if (cell !== null) return cell;
  if (missingIsCategory) return MISSING_CATEGORY;
  throw new CellError('the value is missing', 'Fill it in, or remove the row.', index);
}
