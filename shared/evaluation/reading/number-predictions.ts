import { UserError } from '../../errors/index.js';
import type { NumberPredictions } from '../predictions.js';
import { PackedTexts } from '../texts/index.js';
import type { Answers } from './columns/index.js';
import { parseNumber } from './numbers/numbers.js';
import type { PredictionTable } from './table.js';

/** @throws UserError for a label or prediction that is not a finite number */
export function numberPredictions(table: PredictionTable): NumberPredictions {
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
    weights: table.weights,
    columns: table.columns,
    source: table.source,
    labels: numbersOf(table, table.label, 'label'),
    labelTexts: textsOf(table.label),
    predicted: numbersOf(table, table.prediction, 'prediction'),
  };
}

function numbersOf(table: PredictionTable, answers: Answers, role: string): Float64Array {
  if (answers.kind === 'numbers') return answers.values;
  const { texts, codes } = answers.coded;
  const values = texts.map(parseNumber);
  const wrong = values.findIndex((value) => Number.isNaN(value));
  if (wrong >= 0) {
    throw new UserError(
      `has the ${role} "${texts[wrong]}", which is not a finite number`,
      'A regression needs numbers there.',
      table.places.at(codes.indexOf(wrong)),
    );
  }
  return Float64Array.from(codes, (code) => values[code]!);
}

function textsOf(answers: Answers): PackedTexts {
  if (answers.kind === 'numbers') return answers.texts!;
  return PackedTexts.of(answers.coded.texts).take(answers.coded.codes);
}
