import type { Comparison } from '../../comparison/index.js';
import { differenceLines } from '../../recipe/diff/lines.js';
import { cleanName } from '../clean-text.js';
import { count } from '../numbers.js';
import { fenced } from './escape.js';

const MOST_LINES = 20;
const MOST_CHARACTERS = 240;

/** In what the effective recipe differs from the baseline's: the lines of `heirloom recipe diff`, the first of them. */
export function recipeChanges({ recipe }: Comparison): string {
  const differences = recipe?.differences ?? [];
  if (differences.length === 0) return '';
  const lines = differenceLines(
    differences
      .slice(0, MOST_LINES)
      .map(({ baseline, candidate, ...place }) => ({ ...place, before: baseline, after: candidate })),
  );
  const rest = differences.length - MOST_LINES;
  const more = rest > 0 ? `\n\n…and ${count(rest)} more in report.html.` : '';
  return fenced(lines.map((line) => cleanName(line, MOST_CHARACTERS)).join('\n'), 'diff') + more;
}
