import { splitOf, uniformOf, type Split } from './share.js';

export interface Fold {
  /** How many parts the rows are cut into. */
  readonly folds: number;
  /** The part that is the test set, from 1. */
  readonly fold: number;
  /** Share of all rows, 0..1. */
  readonly validation: number;
}

/** One of k folds by the hash of a row's key: each row is in the test set of exactly one fold. */
export function foldOf(key: string, { folds, fold, validation }: Fold): Split {
  if (Math.floor(uniformOf('fold', key) * folds) === fold - 1) return 'test';
  return splitOf(key, { test: 0, validation: Math.min(1, (validation * folds) / (folds - 1)) });
}
