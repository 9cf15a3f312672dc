import type { Recipe } from '../recipe/schema.js';
import { groupKeys } from './carried.js';
import { idsFromColumn, idsFromContent, type Identified } from './ids.js';
import { judgeLeakage } from './leakage.js';
import { assignSplits, sharedKeys, type Split } from './splits/index.js';
import { columnOf, placeOf, type Table } from './table.js';

/** Where a greater share of the rows are copies of others by their inputs, inputs don't tell rows apart. */
const MOST_COPIES = 0.1;

export interface SplitOptions {
  readonly data: Recipe['data'];
  readonly labelName: string;
  /** Columns that can't be inputs, or are none by default. */
  readonly notInputs: readonly string[];
  /** From this row on the table is `test_source`. */
  readonly firstTest: number;
  readonly missing: ReadonlySet<string>;
  readonly log: (line: string) => void;
}

export interface SplitRows {
  /** Unique. */
  readonly ids: readonly string[];
  readonly splits: readonly Split[];
}

/** Names the rows of a table and splits them. @throws UserError for ids, groups, times or splits that can't be, and for leaks */
export function splitTable(table: Table, options: SplitOptions): SplitRows {
  const { data, labelName, notInputs, firstTest, missing, log } = options;
  const { ids, splitKeys } = identify(table, data.id, labelName);
  const contents = contentsOf(table, notInputs);
  const keys =
    data.group === undefined ? keysOfTwins(splitKeys, contents, log) : groupKeys(table, data.group, missing);
  const labels = columnOf(table, labelName, 'the label');
  const splits = assignSplits(table, data.split, { keys, labels, firstTest });
  judgeLeakage(splits, contents, {
    data,
    noun: 'row',
    placeOf: (row) => placeOf(table, row),
    nameOf: (row) => `row ${row + 1}`,
    log,
  });
  return { ids, splits };
}

/** Without an id column a row is known by its cells, the label's excepted: a corrected label is still the same row. */
function identify(table: Table, id: string | undefined, labelName: string): Identified {
  if (id !== undefined) return idsFromColumn(columnOf(table, id, 'the id'), table.places);
  return idsFromContent(contentsOf(table, [labelName]));
}

/** Each row's cells as one text, but for those of some columns. */
function contentsOf(table: Table, without: readonly string[]): string[] {
  const columns = table.cells.filter((_, column) => !without.includes(table.columns[column]!));
  return Array.from({ length: table.rows }, (_, row) => JSON.stringify(columns.map((cells) => cells[row])));
}

function keysOfTwins(
  keys: readonly string[],
  contents: readonly string[],
  log: (line: string) => void,
): readonly string[] {
  const copies = contents.length - new Set(contents).size;
  if (copies > MOST_COPIES * contents.length) return keys;
  if (copies > 0) log(`${copies} rows are copies of others by their inputs, and share their splits`);
  return sharedKeys(keys, contents);
}
