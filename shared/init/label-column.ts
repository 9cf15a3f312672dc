import { UserError } from '../errors/index.js';
import { columnOf, placeOf, type TableInMemory } from '../data/table.js';
import type { ColumnChoice } from './plan.js';

const LABEL_NAMES = ['label', 'target', 'class', 'y'];
const MISSING = new Set(['', 'NA', 'NaN', 'null']);

/** The column to predict: the one asked for, else one called so, else the last. @throws UserError */
export function findLabel(table: TableInMemory, asked: string | undefined): ColumnChoice {
  if (asked !== undefined) {
    columnOf(table, asked, 'the label');
    return { column: asked, why: 'by --label' };
  }
  for (const name of LABEL_NAMES) {
    const column = table.columns.find((candidate) => candidate.toLowerCase() === name);
    // Beside an x, a y is a coordinate.
    const isCoordinate = name === 'y' && table.columns.some((other) => other.toLowerCase() === 'x');
    if (column !== undefined && !isCoordinate) return { column, why: 'by its name' };
  }
  return { column: table.columns.at(-1)!, why: 'the last column; another one: --label <column>' };
}

/** What the labels look like. @throws UserError for labels that are missing, or neither classes nor quantities */
export function taskOfLabels(
  table: TableInMemory,
  { column }: ColumnChoice,
): 'classification' | 'regression' {
  const labels = columnOf(table, column, 'the label');
  const unlabelled = labels.findIndex((label) => MISSING.has(label.trim()));
  if (unlabelled >= 0)
    throw new UserError(
      `row ${unlabelled + 1}, column "${column}": the label is missing`,
      'Fill it in, or remove the row.',
      placeOf(table, unlabelled),
    );
  if (areQuantities(labels)) return 'regression';
  const fault = whyNoClasses(labels);
  if (fault === null) return 'classification';
  throw new UserError(
    `the column "${column}" ${fault}`,
    'Name a column of classes or of quantities with --label <column>.',
    table.file,
  );
}

/**
 * Numbers are taken for quantities when there are many of them and few rows of each, and already from a dozen on when
 * they have fractions.
 */
export function areQuantities(labels: readonly string[]): boolean {
  const different = [...new Set(labels)];
  const numbers = different.map(Number);
  if (!numbers.every(Number.isFinite)) return false;
  const haveFractions = !numbers.every(Number.isInteger);
  return haveFractions
    ? different.length > 12
    : different.length > 20 && labels.length / different.length < 20;
}

/** Why texts look like something else than classes; null where they don't. */
export function whyNoClasses(labels: readonly string[]): string | null {
  const different = new Set(labels);
  const areNumbers = [...different].every((text) => Number.isFinite(Number(text)));
  return !areNumbers && different.size > 20 && labels.length / different.size < 3
    ? `holds ${different.size} different texts in ${labels.length} rows, which look like names and not like classes`
    : null;
}
