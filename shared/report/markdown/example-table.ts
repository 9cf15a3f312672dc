import type { Comparison } from '../../comparison/index.js';
import { number } from '../numbers.js';
import { NO_ANSWER } from '../words.js';
import { code } from './escape.js';
import { table } from './table.js';

/** Rows that got worse, the worst first. */
export function exampleTable({ flips, shifts }: Comparison): string {
  if (flips && flips.examples.length > 0) {
    const rows = flips.examples.map((row) => [
      code(row.id),
      code(row.label),
      code(row.baseline),
      row.candidate === null ? NO_ANSWER : code(row.candidate),
      row.score === null ? '–' : number(row.score),
    ]);
    return table(['id', 'label', 'baseline', 'candidate', 'its score'], 'llllr', rows);
  }
  if (shifts && shifts.examples.length > 0) {
    const rows = shifts.examples.map((row) => [
      code(row.id),
      ...[row.label, row.baseline].map(number),
      row.candidate === null ? NO_ANSWER : number(row.candidate),
    ]);
    return table(['id', 'label', 'baseline', 'candidate'], 'lrrr', rows);
  }
  return '';
}
