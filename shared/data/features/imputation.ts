import { z } from 'zod';
import { CellError, type Cells, type Encode } from './feature-step.js';
import { isFloat32, numberIn } from './number.js';

/** Options of a step over numbers: what stands for a missing one. */
export const imputation = {
  missing: z
    .union([z.enum(['error', 'median', 'mean']), z.number().refine(isFloat32)])
    .default('error')
    .describe('What stands for a missing number; median and mean are those of the training split.'),
  indicator: z
    .boolean()
    .default(false)
    .describe('Adds one more input: 1 where the value was missing, else 0.'),
};
export type Imputation = z.output<z.ZodObject<typeof imputation>>;

/** What stands for a missing number (null: it is an error), as stored in a package. */
export const imputed = { missing: z.number().nullable(), indicator: z.boolean().optional() };
export type Imputed = z.output<z.ZodObject<typeof imputed>>;

/** An indicator of values that are never missing would always be 0. */
export function checkIndicator(
  { missing, indicator }: Imputation,
  context: { addIssue(issue: { code: 'custom'; path: string[]; message: string }): void },
): void {
  if (!indicator || missing !== 'error') return;
  context.addIssue({
    code: 'custom',
    path: ['indicator'],
    message: 'it marks filled values, and none is filled. Say with what, as in "missing: median".',
  });
}

/** Numbers of a training column with its missing ones filled in, and what filled them. */
export function fillMissing(
  cells: Cells,
  { missing, indicator }: Imputation,
): { values: Float64Array; imputed: Imputed } {
  const filler = missing === 'error' ? null : typeof missing === 'number' ? missing : FILLERS[missing](cells);
  const values = new Float64Array(cells.length).map((_, index) => numberIn(cells.at(index)!, filler, index));
  return { values, imputed: { missing: filler, indicator } };
}

export function widthWith({ indicator }: Imputed, width: number): number {
  return indicator ? width + 1 : width;
}

/** Writes the numbers of `write`, and the indicator behind them where there is one. @param width  without the indicator */
export function encodeNumber(
  { missing, indicator }: Imputed,
  width: number,
  write: (value: number, out: Float32Array, offset: number) => void,
): Encode {
  return (cell, out, offset) => {
    write(numberIn(cell, missing), out, offset);
    if (indicator) out[offset + width] = cell === null ? 1 : 0;
    if (!Number.isFinite(out[offset]))
      throw new CellError(
        `${cell ?? missing} is too far from the values in training for a number of 32 bits`,
        'Mend the cell, or take the column out of the inputs.',
      );
  };
}

/** Of the cells that are there; 0 where none is. */
const FILLERS = {
  median: (cells: Cells): number => {
    const sorted = presentNumbers(cells).sort();
    if (sorted.length === 0) return 0;
    const middle = sorted.length >> 1;
    return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
  },
  mean: (cells: Cells): number => {
    const values = presentNumbers(cells);
    return values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
  },
};

/** The numbers that are there. @throws CellError for a cell that is none */
export function presentNumbers(cells: Cells): Float64Array {
  const values = new Float64Array(cells.length);
  let count = 0;
  for (let index = 0; index < cells.length; index++) {
    const cell = cells.at(index)!;
    if (cell !== null) values[count++] = numberIn(cell, null, index);
  }
  return values.subarray(0, count);
}
