import type { Recipe } from '../recipe/schema.js';
import { groupKeys } from './carried.js';
import { judgeLeakage } from './leakage.js';
import { RowDigests } from './rows/digest.js';
import { idsFromColumn, idsFromDigests, type Identified } from './rows/ids.js';
import { countCopies, sharedKeys } from './rows/twins.js';
import { assignSplits, type Split } from './splits/index.js';
import type { Sequence } from './storage/sequence.js';
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
  readonly ids: Sequence<string>;
  readonly splits: Sequence<Split>;
}

/** Names the rows of a table and splits them. @throws UserError for ids, groups, times or splits that can't be, and for leaks */
export function splitTable(table: Table, options: SplitOptions): SplitRows {
  const { data, labelName, notInputs, firstTest, missing, log } = options;
  const { ids, splitKeys, firstTwins } = identify(table, data.id, labelName, notInputs);
  const keys =
    data.group === undefined
      ? keysOfTwins(splitKeys, firstTwins, log)
      : groupKeys(table, data.group, missing);
  const labels = columnOf(table, labelName, 'the label');
  const splits = assignSplits(table, data.split, { keys, labels, firstTest });
  judgeLeakage(splits, firstTwins, {
    data,
    noun: 'row',
    placeOf: (row) => placeOf(table, row),
    nameOf: (row) => `row ${table.numberOf(row)}`,
    log,
  });
  return { ids, splits };
}

interface IdentifiedRows extends Identified {
  /** For each row the first one with the same inputs. */
  readonly firstTwins: Int32Array;
}

/** Without an id column a row is known by its cells, the label's excepted: a corrected label is still the same row. */
function identify(
  table: Table,
  id: string | undefined,
  labelName: string,
  notInputs: readonly string[],
): IdentifiedRows {
  const digestsOfInputs = (): RowDigests => digestsWithout(table, notInputs);
  if (id !== undefined)
    return {
      ...idsFromColumn(columnOf(table, id, 'the id'), table.places),
      firstTwins: digestsOfInputs().firstRows(),
    };
  const digests = digestsWithout(table, [labelName]);
  const isLabelOnly = notInputs.every((name) => name === labelName);
  return {
    ...idsFromDigests(digests),
    firstTwins: (isLabelOnly ? digests : digestsOfInputs()).firstRows(),
  };
}

/** Of each row's cells but for those of some columns. */
export function digestsWithout(table: Table, without: readonly string[]): RowDigests {
  const columns = table.cells.filter((_, column) => !without.includes(table.columns[column]!));
  const digests = new RowDigests(table.rows);
  for (let row = 0; row < table.rows; row++)
    digests.put(row, JSON.stringify(columns.map((cells) => cells.at(row))));
  return digests;
}

function keysOfTwins(
  keys: Sequence<string>,
  firstTwins: Int32Array,
  log: (line: string) => void,
): Sequence<string> {
  const copies = countCopies(firstTwins);
  if (copies > MOST_COPIES * keys.length) return keys;
  if (copies > 0) log(copiesWords(copies));
  return sharedKeys(keys, firstTwins);
}

function copiesWords(copies: number): string {
  return copies === 1
    ? '1 row is a copy of another by its inputs, and shares its split'
    : `${copies} rows are copies of others by their inputs, and share their splits`;
}
