import type { DataReport } from '../../data/report/data-report.js';
import { count, counted } from '../numbers.js';

/** How many rows there are, and what of them training has seen elsewhere; a sentence each. */
export function dataSentences({ rows, copies, cleaning }: DataReport): string[] {
  const all = rows.train + rows.validation + rows.test;
  const within = copies.within.train + copies.within.validation + copies.within.test;
  const { ofTraining } = copies;
  const taken = cleaning.filter(({ of }) => of === 'rows').reduce((sum, effect) => sum + effect.count, 0);
  return [
    `${counted(all, 'row')}: ${count(rows.train)} for training, ${count(rows.validation)} for validation, ${count(rows.test)} for the test.`,
    ...(taken > 0 ? [`Cleaning took ${counted(taken, 'row')} out.`] : []),
    ...(within > 0
      ? [`${counted(within, 'row has', 'rows have')} the inputs of an earlier row of the same split.`]
      : []),
    ...(ofTraining.validation + ofTraining.test > 0
      ? [
          `${counted(ofTraining.test, 'test row')} and ${counted(ofTraining.validation, 'validation row')} have the inputs of a training row.`,
        ]
      : []),
  ];
}
