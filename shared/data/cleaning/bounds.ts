import { z } from 'zod';
import { strictObject } from '../../yaml/index.js';
import { CellError, type Cells } from '../features/feature-step.js';
import { presentNumbers } from '../features/imputation.js';

/** Values beyond these are out of bounds; null: there is no bound. */
export interface Bounds {
  readonly min: number | null;
  readonly max: number | null;
}

export const boundsSchema = z.strictObject({ min: z.number().nullable(), max: z.number().nullable() });

export const learntBounds = z.enum(['iqr', 'z_score']);

/** Bounds that the recipe gives. */
export const givenBounds = strictObject({ min: z.number().optional(), max: z.number().optional() })
  .refine(({ min, max }) => (min ?? max) !== undefined, {
    error: 'there is no bound. Give "min", "max" or both.',
  })
  .refine(({ min = -Infinity, max = Infinity }) => min < max, {
    error: '"min" is not less than "max". Swap them.',
  });

export const factor = z
  .number()
  .positive()
  .optional()
  .describe(
    'How far the bounds lie: so many interquartile ranges beyond the quartiles (default 1.5), or so many standard deviations from the mean (default 3).',
  );

const FACTORS = { iqr: 1.5, z_score: 3 };

/**
 * Bounds beyond which a value is an outlier, by the values that are there.
 *
 * - `iqr`: Tukey's fences, quartile ∓ factor × (Q3 − Q1); quartiles by linear interpolation (Hyndman & Fan 1996, definition 7)
 * - `z_score`: mean ∓ factor × standard deviation (divisor n)
 *
 * @throws CellError for a cell that is no number, and for values that give no bounds
 */
export function learnBounds(cells: Cells, by: keyof typeof FACTORS, distance: number = FACTORS[by]): Bounds {
  const values = presentNumbers(cells).sort();
  if (values.length === 0)
    throw new CellError(
      'no training row has a value to learn bounds from',
      'Take the column out of the step.',
    );
  const [low, high, spread] = by === 'iqr' ? quartiles(values) : aroundMean(values);
  if (spread === 0)
    throw new CellError(
      by === 'iqr'
        ? `the middle half of the training values is ${low}, so any other would be an outlier`
        : `every training value is ${low}, so any other would be an outlier`,
      'Give the bounds yourself, as in "by: {min: 0, max: 10}", or take the column out of the step.',
    );
  return { min: low - distance * spread, max: high + distance * spread };
}

/** Q1, Q3 and the range between them. */
function quartiles(sorted: Float64Array): [number, number, number] {
  const quantile = (share: number): number => {
    const place = share * (sorted.length - 1);
    const below = sorted[Math.floor(place)]!;
    return below + (sorted[Math.ceil(place)]! - below) * (place - Math.floor(place));
  };
  const [first, third] = [quantile(0.25), quantile(0.75)];
  return [first, third, third - first];
}

function aroundMean(values: Float64Array): [number, number, number] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  // Equal values have no spread, whatever the last digit of their mean.
  const isConstant = values[0] === values.at(-1);
  return isConstant ? [values[0]!, values[0]!, 0] : [mean, mean, Math.sqrt(squares / values.length)];
}

/** A value brought within bounds. */
export function clamp(value: number, { min, max }: Bounds): number {
  if (min !== null && value < min) return min;
  return max !== null && value > max ? max : value;
}

/** "between 0 and 65.66", "at most 65.66" */
export function boundsText({ min, max }: Bounds): string {
  if (min === null) return `at most ${shortNumber(max!)}`;
  return max === null
    ? `at least ${shortNumber(min)}`
    : `between ${shortNumber(min)} and ${shortNumber(max)}`;
}

/** For a line of a log. */
export function shortNumber(value: number): string {
  return String(Number(value.toPrecision(6)));
}
