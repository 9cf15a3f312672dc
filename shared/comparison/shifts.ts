import type { PairedNumbers } from '../evaluation/index.js';
import type { Shifts } from './comparison.js';
import { greatestRows } from './greatest-rows.js';

/** Whose absolute error is smaller, row by row. @param mostExamples  of rows whose error grew */
export function countShifts({ candidate, baseline, rows }: PairedNumbers, mostExamples: number): Shifts {
  const { ids, labels, predicted: after } = candidate.predictions;
  const before = baseline.predictions.predicted;
  /** How much the absolute error grew, in the label's unit; a row without an answer is as far as can be. */
  const growth = (row: number) =>
    Number.isNaN(after[row])
      ? Infinity
      : Math.abs(after[row]! - labels[row]!) - Math.abs(before[row]! - labels[row]!);
  const counts = { closer: 0, farther: 0, same: 0, leftOut: 0 };
  for (let row = 0; row < rows; row++) {
    const grown = growth(row);
    if (grown === Infinity) counts.leftOut++;
    counts[grown > 0 ? 'farther' : grown < 0 ? 'closer' : 'same']++;
  }
  const worst = greatestRows(rows, mostExamples, (row) => (growth(row) > 0 ? growth(row) : null));
  return {
    paired: rows,
    ...counts,
    examples: worst.map((row) => ({
      id: ids.at(row),
      label: labels[row]!,
      baseline: before[row]!,
      candidate: Number.isNaN(after[row]) ? null : after[row]!,
    })),
  };
}
