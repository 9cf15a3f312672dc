import { z } from 'zod';
import type { Cell, Cells } from '../features/feature-step.js';
import { strictObject } from '../../yaml/index.js';
import { boundsText, factor, learnBounds, learntBounds, type Bounds } from './bounds.js';
import { onColumns } from './columns.js';
import { numberIn } from '../features/number.js';

/** `{drop_duplicates: true}`, or with the columns by which rows are held against each other. */
export const dropDuplicates = z.union([
  z.literal(true).transform((): { columns?: string[] | undefined } => ({})),
  strictObject({ columns: z.array(z.string()).min(1).optional() }),
]);

export const dropMissing = onColumns({
  from: z
    .enum(['training', 'all'])
    .default('training')
    .describe('all: from the test and validation rows too, before the split.'),
});

export const dropOutliers = onColumns({
  by: learntBounds.describe('Bounds learnt on the training split.'),
  factor,
});

/** Tells the cells of a column that are outliers from the others. */
export interface OutlierTest {
  readonly bounds: Bounds;
  readonly words: string;
  /** @throws CellError for a cell that is no number */
  readonly isOutlier: (cell: Cell) => boolean;
}

/** @param cells  the column in the training split only */
export function outlierTest(cells: Cells, { by, factor }: z.output<typeof dropOutliers>): OutlierTest {
  const bounds = learnBounds(cells, by, factor);
  return {
    bounds,
    words: boundsText(bounds),
    isOutlier: (cell) => {
      const value = cell === null ? null : numberIn(cell, null);
      return value !== null && (value < bounds.min! || value > bounds.max!);
    },
  };
}
