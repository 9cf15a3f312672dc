import { z } from 'zod';
import type { Cell } from '../features/feature-step.js';
import { numberIn } from '../features/number.js';
import { boundsSchema, boundsText, clamp, factor, givenBounds, learnBounds, learntBounds } from './bounds.js';
import { cellStep } from './cell-step.js';
import { onColumns } from './columns.js';

interface Options {
  readonly by: z.output<typeof learntBounds> | z.output<typeof givenBounds>;
  readonly factor?: number | undefined;
}

/** Brings numbers within bounds; a missing one stays missing. */
export const clip = cellStep({
  schema: onColumns({
    by: z
      .union([learntBounds, givenBounds])
      .describe('iqr or z_score: bounds learnt on the training split; or {min, max}.'),
    factor,
  }).superRefine(({ by, factor }, context) => {
    if (typeof by === 'string' || factor === undefined) return;
    context.addIssue({
      code: 'custom',
      path: ['factor'],
      message: 'the bounds are given already. Take "factor" out.',
    });
  }),
  fitted: boundsSchema,
  fit: (cells, { by, factor }: Options) =>
    typeof by === 'string' ? learnBounds(cells, by, factor) : { min: by.min ?? null, max: by.max ?? null },
  fixer: (bounds) => (cell: Cell) => {
    if (cell === null) return null;
    const value = numberIn(cell, null);
    const within = clamp(value, bounds);
    return within === value ? cell : String(within);
  },
  words: (bounds) => `to ${boundsText(bounds)}`,
});
