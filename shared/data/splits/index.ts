import type { Recipe } from '../../recipe/schema.js';
import { columnOf, type Table } from '../table.js';
import { splitsInColumn } from './column.js';
import { foldOf } from './fold.js';
import { splitOf, type Split } from './share.js';
import { splitsByTime } from './time.js';

export { sharedKeys } from './duplicates.js';
export { findLeaks, type Leak } from './leaks.js';
export { splitOf, type Split } from './share.js';

/**
 * The split of each row, as `data.split` asks.
 *
 * @param keys   what a row is known by; rows with the same key share a split
 * @param tests  rows that stand in `test_source`
 * @throws UserError for a cell that names no split or no time
 */
export function assignSplits(
  table: Table,
  keys: readonly string[],
  split: Recipe['data']['split'],
  tests: ReadonlySet<number>,
): Split[] {
  const { test = 0, validation = 0 } = split;
  if (split.column !== undefined)
    return splitsInColumn(table, columnOf(table, split.column, 'the split'), split.column);
  if (split.time !== undefined)
    return splitsByTime(table, columnOf(table, split.time, 'the time'), split.time, { test, validation });
  return keys.map((key, row) => (tests.has(row) ? 'test' : splitByKey(key, split)));
}

/** The split of a row by the hash of its key. */
export function splitByKey(
  key: string,
  { test = 0, validation = 0, folds, fold = 1 }: Recipe['data']['split'],
): Split {
  return folds === undefined ? splitOf(key, { test, validation }) : foldOf(key, { folds, fold, validation });
}
