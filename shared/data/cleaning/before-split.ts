import { columnOf, selectRows, type Table } from '../table.js';
import { columnsNamed, readerOf, reservedColumn } from './cells.js';
import { firstOfEach } from './copies.js';
import type { Effect } from './effect.js';
import { fitFix, fixWishes, fixWords, type FittedFix } from './fixes.js';
import type { CleaningStep } from './steps.js';

export interface BeforeSplitOptions {
  readonly steps: readonly CleaningStep[];
  /** From this row on the table is `test_source`. */
  readonly firstTest: number;
  readonly label: string;
  readonly id: string | undefined;
  /** Of `data.split`. */
  readonly splitColumn: string | undefined;
  readonly missing: ReadonlySet<string>;
}

export interface BeforeSplit {
  readonly table: Table;
  readonly firstTest: number;
  readonly effects: readonly Effect[];
}

/**
 * Cleaning that looks at each row for itself, and learns nothing: types are checked, copies and rows without a label
 * are taken out.
 *
 * @throws UserError naming file, row and column of a cell that is not of its type
 */
export function cleanBeforeSplit(table: Table, options: BeforeSplitOptions): BeforeSplit {
  const { steps, firstTest } = options;
  const effects: Effect[] = [];
  const fixes: FittedFix[] = [];
  let rows: Int32Array = new Int32Array(table.rows).map((_, row) => row);
  const keep = (kept: Int32Array, effect: Pick<Effect, 'step' | 'columns'>): void => {
    effects.push({ ...effect, of: 'rows', count: rows.length - kept.length, splits: null, words: '' });
    rows = kept;
  };
  for (const step of steps)
    if (step.kind === 'types') {
      effects.push(...checkTypes(step, table, rows, fixes, options));
    } else if (step.kind === 'drop_duplicates') {
      const { columns } = step.value;
      keep(withoutCopies(table, rows, columns, options), { step: step.kind, columns: columns ?? [] });
    } else if (step.kind === 'drop_missing') {
      const columns = step.value.columns
        .flatMap((pattern) => columnsNamed(table, pattern))
        .filter((column) => step.value.from === 'all' || column === options.label);
      if (columns.length > 0)
        keep(rows.filter(hasAll(table, columns, fixes, options)), { step: step.kind, columns });
    }
  return { table: selectRows(table, rows), firstTest: rows.filter((row) => row < firstTest).length, effects };
}

function checkTypes(
  step: Extract<CleaningStep, { kind: 'types' }>,
  table: Table,
  rows: Int32Array,
  fixes: FittedFix[],
  { label, id, splitColumn, missing }: BeforeSplitOptions,
): Effect[] {
  const reserved = [label, id, splitColumn];
  return fixWishes(step)
    .flatMap((wish) =>
      columnsNamed(table, wish.pattern).map((column): Effect => {
        const lets = wish.options['otherwise'] === 'missing';
        if (lets && reserved.includes(column)) throw reservedColumn(column, step.kind, table.file);
        const fix = fitFix(wish, column, []);
        fixes.push(fix);
        const read = readerOf(table, column, missing, [fix]);
        const raw = readerOf(table, column, missing, []);
        const count = rows.filter((row) => read(row) !== raw(row)).length;
        const words = lets ? fixWords(fix) : '';
        return { step: step.kind, columns: [column], of: 'cells', count, splits: null, words };
      }),
    )
    .filter(({ words }) => words !== '');
}

/** Of copies the first counts; those that the user's own split parts are no copies, but leaks. */
function withoutCopies(
  table: Table,
  rows: Int32Array,
  named: readonly string[] | undefined,
  { id, splitColumn, firstTest }: BeforeSplitOptions,
): Int32Array {
  const columns = named
    ? named.flatMap((pattern) => columnsNamed(table, pattern))
    : table.columns.filter((column) => column !== id);
  const parts = splitColumn !== undefined && table.columns.includes(splitColumn) ? [splitColumn] : [];
  const cells = [...columns, ...parts].map((column) => columnOf(table, column, 'a column of "clean"'));
  return firstOfEach(rows, (row) =>
    JSON.stringify([row < firstTest, ...cells.map((texts) => texts.at(row))]),
  );
}

function hasAll(
  table: Table,
  columns: readonly string[],
  fixes: readonly FittedFix[],
  { missing }: BeforeSplitOptions,
): (row: number) => boolean {
  const reads = columns.map((column) => readerOf(table, column, missing, fixes));
  return (row) => reads.every((read) => read(row) !== null);
}
