import type { KindOf } from '../../yaml/index.js';
import { clip } from './clip.js';
import { impute } from './impute.js';
import { dropDuplicates, dropMissing, dropOutliers } from './row-step.js';
import { types } from './types.js';

/** What a recipe writes after the name of each cleaning step. */
export const CLEANING = {
  types: types.schema,
  drop_duplicates: dropDuplicates,
  drop_missing: dropMissing,
  impute: impute.schema,
  clip: clip.schema,
  drop_outliers: dropOutliers,
} as const;

/** An entry of a recipe's `data.clean`. */
export type CleaningStep = KindOf<typeof CLEANING>;
export type CleaningName = CleaningStep['kind'];

/** Whether a step looks at each row for itself, and so comes before the split; the others learn from the training split, or spare the test rows. */
export function isBeforeSplit(step: CleaningStep): boolean {
  return (
    step.kind === 'types' ||
    step.kind === 'drop_duplicates' ||
    (step.kind === 'drop_missing' && step.value.from === 'all')
  );
}
