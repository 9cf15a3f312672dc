import { UserError } from '../errors/index.js';
import type { Recipe } from '../recipe/schema.js';
import {
  cleanAfterSplit,
  cleanBeforeSplit,
  effectLine,
  type Effect,
  type FittedFix,
} from './cleaning/index.js';
import { splitTable } from './split-table.js';
import type { Split } from './splits/index.js';
import { firstIndex, selected, type Sequence } from './storage/sequence.js';
import { columnOf, placeOf, selectRows, type Table } from './table.js';

export interface PrepareOptions {
  readonly data: Recipe['data'];
  readonly label: string;
  /** Label, id and split: columns that are never inputs. */
  readonly reserved: readonly string[];
  /** Columns that can't be inputs, or are none by default. */
  readonly notInputs: readonly string[];
  /** From this row on the table is `test_source`. */
  readonly firstTest: number;
  readonly missing: ReadonlySet<string>;
  /** What a parent's cleaning does to cells; null without a parent. */
  readonly inherited: readonly FittedFix[] | null;
  readonly log: (line: string) => void;
}

/** The rows that are learnt from and judged. */
export interface PreparedTable {
  readonly table: Table;
  /** Unique. */
  readonly ids: Sequence<string>;
  readonly splits: Sequence<Split>;
  /** What changes the cells of every row, a caller's included. */
  readonly fixes: readonly FittedFix[];
  readonly effects: readonly Effect[];
}

/** Cleans a table, names its rows and splits them. @throws UserError naming file, row and column */
export function prepareTable(joined: Table, options: PrepareOptions): PreparedTable {
  const { data, label, reserved, missing, inherited, log } = options;
  const { id, clean: steps = [], split } = data;
  const before = cleanBeforeSplit(joined, { ...options, steps, id, splitColumn: split.column });
  const { table, firstTest } = before;
  refuseUnlabelled(table, label, missing);
  const { ids, splits } = splitTable(table, { ...options, labelName: label, firstTest });
  const after = cleanAfterSplit(table, { steps, splits, missing, reserved, inherited });
  const effects = [...before.effects, ...after.effects];
  for (const effect of effects) log(effectLine(effect));
  return {
    table: selectRows(table, after.kept),
    ids: after.kept.length === ids.length ? ids : selected(ids, after.kept),
    splits: after.kept.length === ids.length ? splits : selected(splits, after.kept),
    fixes: after.fixes,
    effects,
  };
}

function refuseUnlabelled(table: Table, label: string, missing: ReadonlySet<string>): void {
  const labels = columnOf(table, label, 'the label');
  const unlabelled = firstIndex(labels, (text) => missing.has(text.trim()));
  if (unlabelled < 0) return;
  throw new UserError(
    `row ${table.numberOf(unlabelled)}, column "${label}": the label is missing`,
    'Fill it in, remove the row, or take such rows out by "drop_missing" in "data.clean".',
    placeOf(table, unlabelled),
  );
}
