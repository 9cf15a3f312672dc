import type { Comparison } from '../../comparison/index.js';
import { changedCells, type ChangedCell } from '../changed-cells.js';
import { count, signed } from '../numbers.js';
import { code } from './escape.js';
import { table } from './table.js';

const MOST_CLASSES = 12;
const MOST_CELLS = 15;

/** Candidate − baseline: the whole matrix of a few classes, else the cells that changed most. */
export function confusionTable({ confusion }: Comparison): string {
  if (!confusion?.difference) return '';
  const cells = changedCells(confusion);
  if (cells.length === 0) return 'No cell changed.';
  return confusion.classes.length <= MOST_CLASSES
    ? wholeMatrix(confusion.classes, confusion.difference)
    : mostChanged(cells);
}

function wholeMatrix(classes: readonly string[], difference: readonly (readonly number[])[]): string {
  const names = classes.map(code);
  const rows = difference.map((row, i) => [
    names[i]!,
    ...row.map((value) => (value === 0 ? '·' : signed(value, 0))),
  ]);
  const note = `Rows are true classes, columns predictions. On the diagonal more is better, elsewhere fewer.`;
  return `${table(['label \\ prediction', ...names], `l${'r'.repeat(classes.length)}`, rows)}\n\n${note}`;
}

function mostChanged(cells: readonly ChangedCell[]): string {
  const rows = cells
    .slice(0, MOST_CELLS)
    .map((cell) => [
      code(cell.label),
      code(cell.prediction),
      count(cell.baseline),
      count(cell.candidate),
      `${signed(cell.difference, 0)} ${cell.better ? 'better' : 'worse'}`,
    ]);
  const rest = cells.length > MOST_CELLS ? `\n\n${count(cells.length - MOST_CELLS)} more cells changed.` : '';
  return table(['label', 'prediction', 'baseline', 'candidate', 'change'], 'llrrr', rows) + rest;
}
