import { z } from 'zod';
import { byCodePoint } from '../../files/index.js';
import { columnsWith } from './columns.js';
import { featureStep } from './feature-step.js';

/** A list of more categories than this is no help in a form. */
const MOST_LISTED = 200;

/**
 * A category's whole number for an embedding layer: 1, 2, … in code-point order of the training split's categories. 0
 * is a missing value and a category that training never saw.
 */
export const categoryIndex = featureStep({
  schema: columnsWith({}),
  fitted: z.strictObject({ categories: z.array(z.string()) }),
  fit: (cells) => {
    const seen = new Set<string>();
    for (const cell of cells) if (cell !== null) seen.add(cell);
    return { categories: [...seen].sort(byCodePoint) };
  },
  width: () => 1,
  encoder: ({ categories }) => {
    const ids = new Map(categories.map((category, at) => [category, at + 1]));
    return (cell, out, offset) => {
      out[offset] = cell === null ? 0 : (ids.get(cell) ?? 0);
    };
  },
  ids: ({ categories }) => categories.length + 1,
  field: ({ categories }, column) =>
    categories.length > MOST_LISTED
      ? { kind: 'text', name: column, long: false }
      : { kind: 'category', name: column, values: categories },
});
