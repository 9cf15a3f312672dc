import type { Predictions } from '../predictions.js';
import { parseNumber } from './numbers/numbers.js';
import type { PredictionTable } from './table.js';

/** Whole numbers with more distinct values than this are amounts, not classes (ImageNet has 1,000 classes). */
const MOST_NUMBERED_CLASSES = 1000;

/**
 * What kind of task a file describes, when nobody said.
 *
 * Scores, and labels or predictions that are not numbers, mean classes. A number with a fraction among the labels or
 * the predictions means regression. Whole numbers on both sides could be either and are taken as classes while they are
 * few; that guess can't turn a failure into a pass, because no metric name belongs to both tasks: a rule on `mae` finds no `mae`.
 *
 * @param likely  what a gate's metrics are for. It decides where the columns leave it open: a bad cell makes no classes of
 *   numbers, and numbers are classes where most answers are labels
 */
export function inferTask(table: PredictionTable, likely?: Predictions['task']): Predictions['task'] {
  const { label, prediction } = table;
  if (table.score || table.classScores.size > 0 || !prediction) return 'classification';
  if (label.kind === 'numbers' || prediction.kind === 'numbers') return 'regression';
  const labels = label.coded.texts.map(parseNumber);
  if (likely === 'regression') return isMost(labels, Number.isNaN) ? 'classification' : 'regression';
  const answers = prediction.coded.texts.map(parseNumber);
  const values = [...labels, ...answers];
  if (values.some((value) => Number.isNaN(value))) return 'classification';
  const areWhole = values.every((value) => Number.isInteger(value));
  if (areWhole && new Set(values).size <= MOST_NUMBERED_CLASSES) return 'classification';
  const known = new Set(labels);
  const areLabels = !isMost(answers, (value) => !known.has(value));
  return likely === 'classification' && areLabels ? 'classification' : 'regression';
}

function isMost(values: readonly number[], has: (value: number) => boolean): boolean {
  return 2 * values.filter(has).length > values.length;
}
