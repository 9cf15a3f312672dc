import type { Recipe } from '../../recipe/schema.js';
import { columnOf, type Table } from '../table.js';
import { splitsInColumn } from './column.js';
import { foldOf } from './fold.js';
import { splitOf, type Split } from './share.js';
import { stratifiedSplits } from './stratified.js';
import { splitsByTime } from './time.js';

export { sharedKeys } from './duplicates.js';
export { findLeaks, type Leak } from './leaks.js';
export { splitOf, type Split } from './share.js';

/** What a split is decided by. */
export interface SplitBasis {
  /** What each row is known by; rows with the same key share a split. */
  readonly keys: readonly string[];
  /** The label of each row. */
  readonly labels: readonly string[];
  /** From this row on they stand in `test_source`. */
  readonly firstTest: number;
}

/** The split of each row of a table, as `data.split` asks. @throws UserError for a cell that names no split or no time */
export function assignSplits(table: Table, split: Recipe['data']['split'], basis: SplitBasis): Split[] {
  const { test = 0, validation = 0 } = split;
  if (split.column !== undefined)
    return splitsInColumn(table, columnOf(table, split.column, 'the split'), split.column);
  if (split.time !== undefined)
    return splitsByTime(table, columnOf(table, split.time, 'the time'), split.time, { test, validation });
  return splitsByKey(split, basis);
}

/** The split of each row by the hashes of keys. */
export function splitsByKey(
  split: Recipe['data']['split'],
  { keys, labels, firstTest }: SplitBasis,
): Split[] {
  const own = keys.slice(0, firstTest);
  const splits = split.stratify
    ? stratifiedSplits(own, labels, split)
    : own.map((key) => splitByKey(key, split));
  return keys.map((_, row) => splits[row] ?? 'test');
}

/** The split of a row by the hash of its key. */
export function splitByKey(
  key: string,
  { test = 0, validation = 0, folds, fold = 1 }: Recipe['data']['split'],
): Split {
  return folds === undefined ? splitOf(key, { test, validation }) : foldOf(key, { folds, fold, validation });
}
