import type { Comparison } from '../../comparison/index.js';
import { cleanName } from '../clean-text.js';
import { BAR_LEGEND, intervalBar } from '../interval-bar.js';
import { displayWidth, padEnd } from '../display-width.js';
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
    return [{ title: cleanName(ruleTitle(rule), 32), bar: intervalBar(figure, COLUMNS) }];
  });
  if (bars.length === 0) return '';
  const shown = bars.slice(0, MOST_BARS);
  const width = Math.max(...shown.map((row) => displayWidth(row.title)));
  const lines = shown.map((row) => `${padEnd(row.title, width)}  ${row.bar}`);
  return fenced([...lines, '', BAR_LEGEND].join('\n'), 'text');
}
