import { seedsOf, spaceOf, type Recipe } from '../../recipe/index.js';
import { sizeOf, type Space } from '../../search/index.js';
import type { Monitor } from '../monitor.js';

export type Search = NonNullable<Recipe['search']>;

/** What a search is to do. */
export interface SearchPlan {
  readonly strategy: Search['strategy'];
  readonly space: Space;
  readonly metric: Monitor;
  /** How many. */
  readonly trials: number;
  /** Of the draws, and of every trial's training. */
  readonly seed: number;
  /** Epochs before a trial may be stopped; null where none is. */
  readonly warmUp: number | null;
}

/** A space of fewer points than trials is tried whole. */
export function planOf(search: Search, training: Recipe['training']): SearchPlan {
  const space = spaceOf(search);
  return {
    strategy: search.strategy,
    space,
    metric: search.metric,
    trials: Math.min(search.trials ?? Infinity, sizeOf(space)),
    seed: seedsOf(training)[0]!,
    warmUp: search.stop?.value.warm_up ?? null,
  };
}
