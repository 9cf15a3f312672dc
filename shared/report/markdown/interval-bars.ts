import type { Comparison } from '../../comparison/index.js';
import { cleanName } from '../clean-text.js';
import { BAR_LEGEND, intervalBar } from '../interval-bar.js';
import { displayWidth, padEnd, padStart } from '../display-width.js';
import { intervalFigure } from '../interval-figure.js';
import { ruleTitle } from '../rule-text.js';
import { OUTCOME_WORDS } from '../words.js';
import { fenced } from './escape.js';

const MOST_BARS = 8;
const COLUMNS = 40;

/** One bar for each rule that failed or left a doubt, where it has an interval. */
export function intervalBars({ rules }: Comparison): string {
  const bars = rules.flatMap((rule) => {
    const figure = intervalFigure(rule);
    const isOpen = ['bad', 'doubt'].includes(OUTCOME_WORDS[rule.outcome].tone);
    if (!isOpen || !figure) return [];
    return [{ title: cleanName(ruleTitle(rule), 32), ...intervalBar(figure, COLUMNS) }];
  });
  if (bars.length === 0) return '';
  const shown = bars.slice(0, MOST_BARS);
  const titleWidth = Math.max(...shown.map((row) => displayWidth(row.title)));
  const lowWidth = Math.max(...shown.map((row) => displayWidth(row.low)));
  const lines = shown.map(
    ({ title, low, bar, high }) => `${padEnd(title, titleWidth)}  ${padStart(low, lowWidth)} ${bar} ${high}`,
  );
  return fenced([...lines, '', BAR_LEGEND].join('\n'), 'text');
}
