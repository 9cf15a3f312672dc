import { z } from 'zod';
import { byCodePoint } from '../../files/index.js';
import { strictObject } from '../../yaml/index.js';
import { CellError, type Cells } from '../features/feature-step.js';
import { fillMissing } from '../features/imputation.js';
import { isFloat32 } from '../features/number.js';
import { firstIndex } from '../storage/sequence.js';
import { shortNumber } from './bounds.js';
import { cellStep } from './cell-step.js';
import { onColumns } from './columns.js';

const constant = z.union([z.string().min(1), z.number().refine(isFloat32)]);
const filler = z.union([
  z.enum(['median', 'mean', 'mode']),
  z
    .number()
    .refine(isFloat32)
    .transform((value) => ({ constant: value })),
  strictObject({ constant }),
]);

interface Options {
  readonly with: z.output<typeof filler>;
}

/** Puts one value in the place of missing ones; median, mean and mode are those of the training split. */
export const impute = cellStep({
  schema: onColumns({
    with: filler.describe(
      'median, mean, mode (the most frequent text), or {constant: value}; learnt on the training split.',
    ),
  }),
  fitted: z.strictObject({ value: z.union([z.string(), z.number()]) }),
  fit: (cells, options: Options) => ({ value: fillerOf(cells, options.with) }),
  fixer: ({ value }) => {
    const text = String(value);
    return (cell) => cell ?? text;
  },
  words: ({ value }, options) =>
    `with ${typeof value === 'number' ? shortNumber(value) : `"${value.slice(0, 40)}"`}${typeof options.with === 'string' ? ` (${options.with})` : ''}`,
});

function fillerOf(cells: Cells, by: Options['with']): string | number {
  if (typeof by === 'object') return by.constant;
  if (firstIndex(cells, (cell) => cell !== null) < 0)
    throw new CellError(
      `no training row has a value to take the ${by} of`,
      'Say what stands for a missing value, as in "with: {constant: 0}", or take the column out of the step.',
    );
  return by === 'mode'
    ? modeOf(cells)
    : fillMissing(cells, { missing: by, indicator: false }).imputed.missing!;
}

/** The most frequent text; of equally frequent ones the least by code point. */
function modeOf(cells: Cells): string {
  const counts = new Map<string, number>();
  for (const cell of cells) if (cell !== null) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  const [[mode]] = [...counts].sort(([a, often], [b, rarely]) => rarely - often || byCodePoint(a, b)) as [
    [string, number],
  ];
  return mode;
}
