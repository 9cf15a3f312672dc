import type { ClassRow, Comparison } from '../../comparison/index.js';
import { count, signed } from '../numbers.js';
import { code } from './escape.js';
import { table } from './table.js';

const MOST_ROWS = 30;

/** F1 of each class, the one that lost most first. */
export function classTable({ perClass }: Comparison): string {
  const compared = perClass.flatMap((row) => (row.baseline ? [{ row, change: f1Change(row) }] : []));
  if (compared.length === 0) return '';
  const rows = compared
    .sort((a, b) => (a.change ?? Infinity) - (b.change ?? Infinity))
    .slice(0, MOST_ROWS)
    .map(({ row, change }) => [
      code(row.name),
      count(row.support),
      share(row.baseline!.f1),
      share(row.candidate.f1),
      change === null ? '–' : signed(change, 3),
    ]);
  const rest = compared.length > MOST_ROWS ? `\n\n${compared.length - MOST_ROWS} more classes.` : '';
  return table(['class', 'examples', 'F1 baseline', 'F1 candidate', 'Δ'], 'lrrrr', rows) + rest;
}

function f1Change({ candidate, baseline }: ClassRow): number | null {
  return candidate.f1 === null || !baseline || baseline.f1 === null ? null : candidate.f1 - baseline.f1;
}

function share(value: number | null): string {
  return value === null ? '–' : value.toFixed(3);
}
