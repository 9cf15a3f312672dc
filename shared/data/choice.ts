import { FEATURES, type FeatureName, type FeatureOptions } from './features/index.js';

/** A feature that is to be fitted. */
export interface Choice {
  readonly step: FeatureName;
  /** What it reads, or the name of what it computes. */
  readonly column: string;
  /** As a recipe writes them, defaults filled in. */
  readonly options: FeatureOptions;
}

/** A step over one column, as a recipe would write it. */
export function choice(step: FeatureName, column: string, options: object): Choice {
  return { step, column, options: FEATURES[step].schema.parse({ columns: [column], ...options }) };
}
