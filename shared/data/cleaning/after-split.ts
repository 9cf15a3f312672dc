import { UserError } from '../../errors/index.js';
import { CellError, type Cells } from '../features/index.js';
import { rowsOf } from '../dataset.js';
import type { Split } from '../splits/index.js';
import { computed, type Sequence } from '../storage/sequence.js';
import type { Table } from '../table.js';
import { cellError } from '../cells.js';
import { columnsNamed, located, readerOf, reservedColumn } from './cells.js';
import type { Effect } from './effect.js';
import { fitFix, fixOf, fixWishes, fixWords, type FittedFix, type FixWish } from './fixes.js';
import { refuseOtherFixes } from './inherited-fixes.js';
import { outlierTest } from './row-step.js';
import type { CleaningStep } from './steps.js';

export interface AfterSplitOptions {
  readonly steps: readonly CleaningStep[];
  readonly splits: Sequence<Split>;
  readonly missing: ReadonlySet<string>;
  /** Columns whose cells stay as they are: label, id and split. */
  readonly reserved: readonly string[];
  /** A parent's fixes, used as they are; null without a parent. */
  readonly inherited: readonly FittedFix[] | null;
}

export interface AfterSplit {
  /** What acts on cells, in this order. */
  readonly fixes: readonly FittedFix[];
  /** Rows that stay; of the test and validation rows all do. */
  readonly kept: Int32Array;
  readonly effects: readonly Effect[];
}

/**
 * Cleaning that learns: from the training rows as the steps before have left them. It takes out training rows only: a
 * test row that vanished for its values would make a model look better than it is.
 *
 * @throws UserError naming file, row and column of a cell that can't be used
 */
export function cleanAfterSplit(table: Table, options: AfterSplitOptions): AfterSplit {
  const { steps, inherited } = options;
  const state: State = { ...options, table, fixes: [], dropped: new Uint8Array(table.rows), effects: [] };
  const wanted = steps.flatMap((step) => expand(step, table, options.reserved));
  if (inherited && wanted.length === 0) state.fixes.push(...inherited);
  else if (inherited) refuseOtherFixes(wanted, inherited);
  for (const step of steps) {
    for (const wish of expand(step, table, options.reserved)) addFix(wish, state);
    if (step.kind === 'drop_outliers') dropOutliers(step, state);
    if (step.kind === 'drop_missing' && step.value.from === 'training') dropMissing(step, state);
  }
  const kept = new Int32Array(table.rows).map((_, row) => row).filter((row) => !state.dropped[row]);
  if (kept.length < table.rows && trainingRows(state).length === 0)
    throw new UserError(
      'cleaning leaves no training row',
      'Take a "drop_…" step out of "data.clean", or widen its bounds.',
      table.file,
    );
  return { fixes: state.fixes, kept, effects: state.effects };
}

interface State extends AfterSplitOptions {
  readonly table: Table;
  readonly fixes: FittedFix[];
  /** 1 for a row that is taken out. */
  readonly dropped: Uint8Array;
  readonly effects: Effect[];
}

/** A fix of one column. */
interface ColumnWish extends FixWish {
  readonly column: string;
}

function expand(step: CleaningStep, table: Table, reserved: readonly string[]): ColumnWish[] {
  return fixWishes(step).flatMap((wish) =>
    columnsNamed(table, wish.pattern).flatMap((column): ColumnWish[] => {
      if (!reserved.includes(column)) return [{ ...wish, column }];
      if (step.kind === 'types') return [];
      throw reservedColumn(column, step.kind, table.file);
    }),
  );
}

function addFix({ column, ...wish }: ColumnWish, state: State): void {
  const { table, missing, splits, inherited } = state;
  const read = readerOf(table, column, missing, state.fixes);
  const fix = inherited?.[state.fixes.length] ?? learn(column, state, (cells) => fitFix(wish, column, cells));
  state.fixes.push(fix);
  if (wish.step === 'types') return;
  const counts = { train: 0, validation: 0, test: 0 };
  const change = fixOf([fix], column)!;
  for (let row = 0; row < table.rows; row++) {
    if (state.dropped[row]) continue;
    const cell = read(row);
    if (located(() => change(cell), table, row, column) !== cell) counts[splits.at(row)!]++;
  }
  state.effects.push({
    step: wish.step,
    columns: [column],
    of: 'cells',
    count: counts.train + counts.validation + counts.test,
    splits: counts,
    words: fixWords(fix),
  });
}

function dropMissing({ kind, value }: Extract<CleaningStep, { kind: 'drop_missing' }>, state: State): void {
  const columns = value.columns.flatMap((pattern) => columnsNamed(state.table, pattern));
  const reads = columns.map((column) => readerOf(state.table, column, state.missing, state.fixes));
  const out = trainingRows(state).filter((row) => reads.some((read) => read(row) === null));
  drop(out, { step: kind, columns, words: '' }, state);
}

function dropOutliers({ kind, value }: Extract<CleaningStep, { kind: 'drop_outliers' }>, state: State): void {
  const columns = value.columns.flatMap((pattern) => columnsNamed(state.table, pattern));
  const tests = columns.map((column) => ({
    column,
    read: readerOf(state.table, column, state.missing, state.fixes),
    test: learn(column, state, (cells) => outlierTest(cells, value)),
  }));
  const out = trainingRows(state).filter((row) => tests.some(({ read, test }) => test.isOutlier(read(row))));
  const words = tests.map(({ column, test }) => `${tests.length > 1 ? `${column} ` : ''}not ${test.words}`);
  drop(out, { step: kind, columns, words: `(${words.join(', ')})` }, state);
}

function drop(rows: Int32Array, effect: Pick<Effect, 'step' | 'columns' | 'words'>, state: State): void {
  for (const row of rows) state.dropped[row] = 1;
  const splits = { train: rows.length, validation: 0, test: 0 };
  state.effects.push({ ...effect, of: 'rows', count: rows.length, splits });
}

/** Those that are left. */
function trainingRows({ splits, dropped }: State): Int32Array {
  return rowsOf({ splits }, 'train').filter((row) => !dropped[row]);
}

/** Learns from a column of the training rows. */
function learn<T>(column: string, state: State, from: (cells: Cells) => T): T {
  const { table, missing, fixes } = state;
  const rows = trainingRows(state);
  const read = readerOf(table, column, missing, fixes);
  const cells = computed(rows.length, (index) => read(rows[index]!));
  try {
    return from(cells);
  } catch (error) {
    if (!(error instanceof CellError)) throw error;
    if (error.index !== undefined) throw cellError(error, table, rows[error.index]!, column);
    throw new UserError(`column "${column}": ${error.what}`, error.mend, table.file);
  }
}
