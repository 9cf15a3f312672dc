import { UserError } from '../errors/index.js';
import { columnOf, placeOf, type Table } from '../data/table.js';
import type { ColumnChoice } from './plan.js';

const LABEL_NAMES = ['label', 'target', 'class', 'y'];
const MISSING = new Set(['', 'NA', 'NaN', 'null']);

/** The column to predict: the one asked for, else one called so, else the last. @throws UserError */
export function findLabel(table: Table, asked: string | undefined): ColumnChoice {
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

/** @throws UserError for labels that are missing, or that are no classes */
export function checkLabels(table: Table, { column }: ColumnChoice): void {
  const labels = columnOf(table, column, 'the label');
  const unlabelled = labels.findIndex((label) => MISSING.has(label.trim()));
  if (unlabelled >= 0)
    throw new UserError(
      `row ${unlabelled + 1}, column "${column}": the label is missing`,
      'Fill it in, or remove the row.',
      placeOf(table, unlabelled),
    );
  const fault = whyNoClasses(labels);
  if (fault)
    throw new UserError(
      `the column "${column}" ${fault}`,
      'Name a column of classes with --label <column>; for a quantity write recipe.yml yourself, with "task: regression": init writes classifications only.',
      table.file,
    );
}

/**
 * Why labels look like something else than classes; null where they don't. Numbers are taken for measurements when
 * there are many of them and few rows of each, and already from a dozen on when they have fractions.
 */
export function whyNoClasses(labels: readonly string[]): string | null {
  const different = [...new Set(labels)];
  const rowsOfEach = labels.length / different.length;
  const numbers = different.map(Number);
  if (numbers.every(Number.isFinite)) {
    const haveFractions = !numbers.every(Number.isInteger);
    const isMeasurement = haveFractions ? different.length > 12 : different.length > 20 && rowsOfEach < 20;
    return isMeasurement
      ? `holds ${different.length} different numbers in ${labels.length} rows, which looks like a quantity`
      : null;
  }
  return different.length > 20 && rowsOfEach < 3
    ? `holds ${different.length} different texts in ${labels.length} rows, which look like names and not like classes`
    : null;
}
