import type { Comparison } from '../../comparison/index.js';
import { haveFigures, intervalTitle, ruleText } from '../rule-text.js';
import { worstSlices } from '../slices.js';
import { OUTCOME_WORDS } from '../words.js';
import { differenceCell } from './difference-cell.js';
import { phraseMarkdown } from './escape.js';
import { outcomeTable } from './outcome-table.js';
import { table } from './table.js';

const MOST_ROWS = 20;

export const SLICES_TITLE = 'Slices, the greatest loss first';

/** The slices that lost most. */
export function sliceTable({ rules }: Comparison): string {
  const slices = worstSlices(rules);
  if (slices.length === 0) return '';
  if (!haveFigures(slices)) return outcomeTable(slices.slice(0, MOST_ROWS));
  const rows = slices.slice(0, MOST_ROWS).map((rule) => {
    const text = ruleText(rule);
    const { emoji } = OUTCOME_WORDS[rule.outcome];
    return [
      emoji,
      phraseMarkdown(text.name),
      text.baseline,
      text.candidate,
      differenceCell(text),
      text.allowed,
    ];
  });
  const left = slices.length - MOST_ROWS;
  const header = ['', 'slice', 'baseline', 'candidate', `Δ (${intervalTitle(slices)})`, 'allowed'];
  return table(header, 'llrrrr', rows) + (left > 0 ? `\n\n${left} more slices in the report.` : '');
}
