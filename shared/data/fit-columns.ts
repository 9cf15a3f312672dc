import picomatch from 'picomatch';
import { UserError } from '../errors/index.js';
import type { Recipe } from '../recipe/schema.js';
import { CellError, FEATURES, type Cell, type FeatureName, type FittedColumn } from './features/index.js';
import { columnOf, placeOf, type Table } from './table.js';

/** More different texts than this look like names or notes, not like categories. */
const MOST_CATEGORIES = 50;

/** A column with a greater share of numbers than this is one of numbers, and its texts are slips of the pen. */
const MOSTLY = 0.8;

interface Choice {
  readonly step: FeatureName;
  readonly column: string;
}

export interface FitOptions {
  readonly table: Table;
  /** Columns that are not inputs: id and label. */
  readonly reserved: readonly string[];
  /** Columns that are inputs only where `features` names them: slices and group. */
  readonly carried: readonly string[];
  readonly features: Recipe['features'];
  readonly missing: ReadonlySet<string>;
  /** Rows of the training split: the only ones that are looked at. */
  readonly trainingRows: Int32Array;
  readonly log: (line: string) => void;
}

/** Fits every input column on the training split. @throws UserError naming row and column */
export function fitColumns(options: FitOptions): FittedColumn[] {
  const { table, features } = options;
  const imputes = features === undefined;
  const choices = features ? namedChoices(features, options) : defaultChoices(options);
  return choices.map(({ step, column }) => {
    const cells = cellsOf(options, column);
    try {
      return { step, column, fitted: FEATURES[step].fit(cells, { imputes }) } as FittedColumn;
    } catch (error) {
      if (!(error instanceof CellError)) throw error;
      throw cellError(error, table, options.trainingRows[error.index ?? 0]!, column);
    }
  });
}

/** A cell's fault with its place. */
export function cellError(error: CellError, table: Table, row: number, column: string): UserError {
  return new UserError(`row ${row + 1}, column "${column}": ${error.what}`, error.mend, placeOf(table, row));
}

/** Columns whose names match a pattern, in file order. @throws UserError when none does */
export function matchColumns(table: Table, pattern: string, usedAs: string): string[] {
  const matches = picomatch(pattern, { nocase: false });
  const found = table.columns.filter((column) => column === pattern || matches(column));
  if (found.length === 0) columnOf(table, pattern, usedAs);
  return found;
}

function namedChoices(features: NonNullable<Recipe['features']>, { table, reserved }: FitOptions): Choice[] {
  const taken = new Map<string, string>();
  return features.flatMap(({ kind, value }) =>
    value.flatMap((pattern) =>
      matchColumns(table, pattern, `a column to ${kind}`).map((column) => {
        const before = reserved.includes(column) ? 'the id or label' : taken.get(column);
        if (before)
          throw new UserError(
            `the column "${column}" is named for "${kind}" and is ${before} already`,
            'Name each input column once in "features".',
            table.file,
          );
        taken.set(column, `"${kind}"`);
        return { step: kind, column };
      }),
    ),
  );
}

function defaultChoices(options: FitOptions): Choice[] {
  const { table, reserved, carried, log } = options;
  const choices = table.columns
    .filter((column) => !reserved.includes(column) && !carried.includes(column))
    .flatMap((column): Choice[] => {
      const cells = cellsOf(options, column);
      const present = cells.filter((cell) => cell !== null);
      const numbers = present.filter(isNumber).length;
      if (numbers === present.length) return [{ step: 'standardise', column }];
      if (numbers > MOSTLY * present.length) {
        const odd = cells.findIndex((cell) => cell !== null && !isNumber(cell));
        throw cellError(oddOneOut(cells[odd]!, odd), table, options.trainingRows[odd]!, column);
      }
      const different = new Set(present).size;
      if (different <= MOST_CATEGORIES) return [{ step: 'one_hot', column }];
      log(`column "${column}" is left out: ${different} different texts, more than ${MOST_CATEGORIES}`);
      return [];
    });
  if (choices.length === 0)
    throw new UserError(
      'has no column that can be an input',
      'Name input columns in "features" of the recipe.',
      table.file,
    );
  return choices;
}

function isNumber(cell: string): boolean {
  return cell.trim() !== '' && Number.isFinite(Number(cell));
}

function oddOneOut(cell: string, index: number): CellError {
  return new CellError(
    `"${cell.slice(0, 40)}" is not a number, and nearly all of the column's cells are`,
    'Correct the cell, declare it in "data.missing", or name the column in "features" as one_hot.',
    index,
  );
}

function cellsOf({ table, missing, trainingRows }: FitOptions, column: string): Cell[] {
  const texts = columnOf(table, column, 'an input');
  return Array.from(trainingRows, (row) => {
    const text = texts[row]!;
    return missing.has(text.trim()) ? null : text;
  });
}
