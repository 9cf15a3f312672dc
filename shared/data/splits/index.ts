import type { Recipe } from '../../recipe/schema.js';
import type { Sequence } from '../storage/sequence.js';
import { columnOf, type Table } from '../table.js';
import { splitsInColumn } from './column.js';
import { foldOf } from './fold.js';
import { packedSplits } from './packed-splits.js';
import { splitOf, type Split } from './share.js';
import { stratifiedSplits } from './stratified.js';
import { splitsByTime } from './time.js';

export { splitOf, type Split } from './share.js';

/** What a split is decided by. */
export interface SplitBasis {
  /** What each row is known by; rows with the same key share a split. */
  readonly keys: Sequence<string>;
  /** The label of each row. */
  readonly labels: Sequence<string>;
  /** From this row on they stand in `test_source`. */
  readonly firstTest: number;
}

/** The split of each row of a table, as `data.split` asks. @throws UserError for a cell that names no split or no time */
export function assignSplits(
  table: Table,
  split: Recipe['data']['split'],
  basis: SplitBasis,
): Sequence<Split> {
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
): Sequence<Split> {
  const own = split.stratify ? stratifiedSplits(keys, labels, firstTest, split) : null;
  return packedSplits(keys.length, (row) => {
    if (row >= firstTest) return 'test';
    return own ? own.at(row)! : splitByKey(keys.at(row)!, split);
  });
}

/** The split of a row by the hash of its key. */
export function splitByKey(
  key: string,
  { test = 0, validation = 0, folds, fold = 1 }: Recipe['data']['split'],
): Split {
  return folds === undefined ? splitOf(key, { test, validation }) : foldOf(key, { folds, fold, validation });
}
