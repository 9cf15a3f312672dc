import type { EpochRecord } from '../package/history.js';
import type { Recipe } from '../recipe/index.js';
import { MERITS } from './monitor.js';

export type StoppingPolicy = NonNullable<Recipe['training']['early_stopping']>;

export interface StoppingDecision {
  /** The epoch to keep, from 1: the best so far, the first of equals. */
  readonly best: number;
  readonly stops: boolean;
}

/** Stops when `patience` epochs in a row brought nothing better than the best before them. */
export function decideStopping(epochs: readonly EpochRecord[], policy: StoppingPolicy): StoppingDecision {
  const merit = MERITS[policy.monitor];
  let best = 0;
  for (let index = 1; index < epochs.length; index++)
    if (merit(epochs[index]!) > merit(epochs[best]!)) best = index;
  return { best: best + 1, stops: epochs.length - 1 - best >= policy.patience };
}
