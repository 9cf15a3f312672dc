import { UserError } from '../../errors/index.js';
import type { NumberPredictions } from '../predictions.js';
import type { TextColumn } from './growing.js';
import { parseNumber } from './numbers.js';
import type { PredictionTable } from './read-table.js';

/** @throws UserError for a label or prediction that is not a finite number */
export function numberPredictions(table: PredictionTable, source: string): NumberPredictions {
  if (!table.prediction) {
    throw new UserError(
      'has no column "prediction"',
      'Regression needs "label" and "prediction".',
      table.file,
    );
  }
  return {
    task: 'regression',
    ids: table.ids,
    columns: table.columns,
    source,
    labels: numbersOf(table, table.label, 'label'),
    labelTexts: Array.from(table.label.codes, (code) => table.label.texts[code]!),
    predicted: numbersOf(table, table.prediction, 'prediction'),
  };
}

function numbersOf(table: PredictionTable, column: TextColumn, name: string): Float64Array {
  const values = column.texts.map(parseNumber);
  const wrong = values.findIndex((value) => Number.isNaN(value));
  if (wrong >= 0) {
    const row = column.codes.indexOf(wrong);
    throw new UserError(
      `has "${column.texts[wrong]}" in column "${name}", which is not a finite number`,
      'A regression needs numbers there.',
      { file: table.file, line: table.lineOf(row) },
    );
  }
  return Float64Array.from(column.codes, (code) => values[code]!);
}
