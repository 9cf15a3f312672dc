import { z } from 'zod';
import type { FeatureStep } from './feature-step.js';
import { minMax } from './min-max.js';
import { oneHot } from './one-hot.js';
import { standardise } from './standardise.js';

export { CellError, type Cell, type FeatureStep } from './feature-step.js';

/** Every feature step that a recipe can name. */
export const FEATURES = { standardise, min_max: minMax, one_hot: oneHot } as const;

export type FeatureName = keyof typeof FEATURES;
export const FEATURE_NAMES = Object.keys(FEATURES) as FeatureName[];

/** A step with what it learned, as stored in a package. */
export const fittedColumnSchema = z.discriminatedUnion('step', [
  z.strictObject({ step: z.literal('standardise'), column: z.string(), fitted: standardise.fitted }),
  z.strictObject({ step: z.literal('min_max'), column: z.string(), fitted: minMax.fitted }),
  z.strictObject({ step: z.literal('one_hot'), column: z.string(), fitted: oneHot.fitted }),
]);
export type FittedColumn = z.infer<typeof fittedColumnSchema>;

/** The step of a fitted column, typed for what that column learned. */
export function stepOf(column: FittedColumn): FeatureStep<FittedColumn['fitted']> {
  const steps: Record<FeatureName, unknown> = FEATURES;
  return steps[column.step] as FeatureStep<FittedColumn['fitted']>;
}
