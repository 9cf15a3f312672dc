import { UserError } from '../errors/index.js';
import { cellError } from './cells.js';
import { choice, type Choice } from './choice.js';
import { isHeldAsText } from './cleaning/fixes.js';
import { CellError, type Cells } from './features/index.js';
import { cellsOf, type TrainingRows } from './training-cells.js';

/** More different texts than this look like names or notes, not like categories. */
const MOST_CATEGORIES = 50;

/** A column with a greater share of numbers than this is one of numbers, and its texts are slips of the pen. */
const MOSTLY = 0.8;

export interface DefaultOptions extends TrainingRows {
  /** Columns that are not inputs. */
  readonly apart: readonly string[];
  readonly log: (line: string) => void;
}

/**
 * What is made of a table where the recipe has no "features": numbers standardised with the median for missing ones,
 * texts one-hot with a category for missing.
 */
export function defaultFeatures(options: DefaultOptions): Choice[] {
  const { table, apart, fixes, log } = options;
  const choices = table.columns
    .filter((column) => !apart.includes(column))
    .flatMap((column): Choice[] => {
      const cells = cellsOf(options, column);
      const { present, numbers, odd } = countNumbers(cells);
      const isOfTexts = isHeldAsText(fixes, column);
      if (numbers === present && !isOfTexts) return [choice('standardise', column, { missing: 'median' })];
      if (numbers > MOSTLY * present && !isOfTexts)
        throw cellError(oddOneOut(cells.at(odd)!), table, options.trainingRows[odd]!, column);
      if (haveFewTexts(cells)) return [choice('one_hot', column, { missing: 'category' })];
      log(`column "${column}" is left out: more than ${MOST_CATEGORIES} different texts`);
      return [];
    });
  if (choices.length > 0) return choices;
  throw new UserError(
    'has no column that can be an input',
    'Name input columns in "features" of the recipe.',
    table.file,
  );
}

interface Numbers {
  /** Cells that are not missing. */
  readonly present: number;
  readonly numbers: number;
  /** Position of the first text that is none; -1 where all are. */
  readonly odd: number;
}

function countNumbers(cells: Cells): Numbers {
  let [present, numbers, odd] = [0, 0, -1];
  for (let index = 0; index < cells.length; index++) {
    const cell = cells.at(index)!;
    if (cell === null) continue;
    present++;
    if (isNumber(cell)) numbers++;
    else if (odd < 0) odd = index;
  }
  return { present, numbers, odd };
}

function haveFewTexts(cells: Cells): boolean {
  const different = new Set<string>();
  for (let index = 0; index < cells.length && different.size <= MOST_CATEGORIES; index++) {
    const cell = cells.at(index)!;
    if (cell !== null) different.add(cell);
  }
  return different.size <= MOST_CATEGORIES;
}

function isNumber(cell: string): boolean {
  return cell.trim() !== '' && Number.isFinite(Number(cell));
}

function oddOneOut(cell: string): CellError {
  return new CellError(
    `"${cell.slice(0, 40)}" is not a number, and nearly all of the column's cells are`,
    'Correct the cell, declare it in "data.missing", or name the column in "features" as one_hot.',
  );
}
