import { z } from 'zod';

/** Option of a step that computes a number: how that number is brought to the size that networks learn well from. */
export const scale = z.enum(['standardise', 'min_max', 'none']).default('standardise');

/** scaled = (x − centre) / unit */
export const scaling = { centre: z.number(), unit: z.number().positive() };
export type Scaling = z.output<z.ZodObject<typeof scaling>>;

/**
 * Mean and standard deviation (divisor n). A constant has no spread to divide by and becomes zeros, as in scikit-learn;
 * its computed mean may miss it by a rounding, which would make a spread of nothing.
 */
function meanAndDeviation(values: Float64Array): Scaling {
  const [first = 0] = values;
  if (values.every((value) => value === first)) return { centre: first, unit: 1 };
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return { centre: mean, unit: Math.sqrt(variance) || 1 };
}

function minimumAndRange(values: Float64Array): Scaling {
  const [first = 0] = values;
  const least = values.reduce((min, value) => Math.min(min, value), first);
  const most = values.reduce((max, value) => Math.max(max, value), first);
  return { centre: least, unit: most - least || 1 };
}

/** How values of the training split are scaled, by the option's name. */
export const SCALINGS: Readonly<Record<z.output<typeof scale>, (values: Float64Array) => Scaling>> = {
  standardise: meanAndDeviation,
  min_max: minimumAndRange,
  none: () => ({ centre: 0, unit: 1 }),
};
