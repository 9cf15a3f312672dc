import type { Comparison } from '../../comparison/index.js';
import { code } from './escape.js';
import { table } from './table.js';

const MOST_ROWS = 40;

/** Keys of the effective recipe that differ from the baseline's. */
export function recipeTable({ recipe }: Comparison): string {
  const differences = recipe?.differences ?? [];
  if (differences.length === 0) return '';
  const rows = differences
    .slice(0, MOST_ROWS)
    .map((row) => [code(row.path), code(JSON.stringify(row.baseline)), code(JSON.stringify(row.candidate))]);
  const rest =
    differences.length > MOST_ROWS ? `\n\n${differences.length - MOST_ROWS} more keys differ.` : '';
  return table(['key', 'baseline', 'candidate'], 'lll', rows) + rest;
}
