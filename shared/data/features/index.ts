import { z } from 'zod';
import { bucketise } from './bucketise.js';
import { categoryIndex } from './category-index.js';
import { dateParts } from './date-parts.js';
import { expression } from './expression.js';
import type { Derivation, FeatureStep } from './feature-step.js';
import { hashing } from './hashing.js';
import { log } from './log.js';
import { minMax } from './min-max.js';
import { oneHot } from './one-hot.js';
import { standardise } from './standardise.js';
import { tokens } from './tokens.js';

export {
  CellError,
  type Cell,
  type CellOf,
  type Cells,
  type Encode,
  type FeatureStep,
} from './feature-step.js';

/** Every feature step that a recipe can name. */
export const FEATURES = {
  standardise,
  min_max: minMax,
  log,
  bucketise,
  one_hot: oneHot,
  hashing,
  date_parts: dateParts,
  expression,
  index: categoryIndex,
  tokens,
} as const;

type Features = typeof FEATURES;
export type FeatureName = keyof Features;
export const FEATURE_NAMES = Object.keys(FEATURES) as FeatureName[];

/** What a recipe writes after each step's name. */
export type FeatureSchemas = { [Name in FeatureName]: Features[Name]['schema'] };
export type FeatureOptions<Name extends FeatureName = FeatureName> = z.output<FeatureSchemas[Name]>;

/** A step with what it learned, as stored in a package. `column`: what it reads, or the name of what it computes. */
export type FittedColumn = {
  [Name in FeatureName]: {
    step: Name;
    column: string;
    /** What the recipe said, so that a child's can be held against it; packages of earlier versions lack it. */
    options?: Record<string, unknown> | undefined;
    fitted: z.output<Features[Name]['fitted']>;
  };
}[FeatureName];

const ofStep = (step: FeatureName) =>
  z.strictObject({
    step: z.literal(step),
    column: z.string(),
    options: z.record(z.string(), z.json()).optional(),
    fitted: FEATURES[step].fitted as z.ZodType,
  });
const [firstName, ...otherNames] = FEATURE_NAMES;
export const fittedColumnSchema = z.discriminatedUnion('step', [
  ofStep(firstName!),
  ...otherNames.map(ofStep),
]) as unknown as z.ZodType<FittedColumn>;

/** The step of a fitted column, typed for what that column was told and learned. */
export function stepOf(
  column: Pick<FittedColumn, 'step'>,
): FeatureStep<FeatureOptions, FittedColumn['fitted']> {
  const steps: Record<FeatureName, unknown> = FEATURES;
  return steps[column.step] as FeatureStep<FeatureOptions, FittedColumn['fitted']>;
}

/** How a fitted column's cell comes about from the columns of a row. */
export function derivationOf({ step, column, fitted }: FittedColumn): Derivation {
  return stepOf({ step }).derive?.(fitted) ?? { columns: [column], cell: (cellOf) => cellOf(column) };
}
