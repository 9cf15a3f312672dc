import type { Comparison } from '../../comparison/index.js';
import { cleanName } from '../clean-text.js';
import { displayWidth, padStart } from '../display-width.js';
import { BAR_LEGEND, intervalBar } from '../interval-bar.js';
import { intervalFigure } from '../interval-figure.js';
import { ruleTitle } from '../rule-name.js';
import { foldRules } from '../fold-rules.js';
import { OUTCOME_WORDS } from '../words.js';
import { fenced } from './escape.js';

const MOST_BARS = 8;
/** With the figures at its ends a line still fits a phone. */
const COLUMNS = 26;

/** One bar for each rule that failed or left a doubt, where it has an interval; the title stands above its bar. */
export function intervalBars({ rules }: Comparison): string {
  const bars = foldRules(rules).shown.flatMap((rule) => {
    const figure = intervalFigure(rule);
    const { tone, mark } = OUTCOME_WORDS[rule.outcome];
    if (!['bad', 'doubt'].includes(tone) || !figure) return [];
    return [{ title: `${mark} ${cleanName(ruleTitle(rule), 40)}`, ...intervalBar(figure, COLUMNS) }];
  });
  if (bars.length === 0) return '';
  const shown = bars.slice(0, MOST_BARS);
  const width = Math.max(...shown.map(({ low }) => displayWidth(low)));
  const lines = shown.flatMap(({ title, low, bar, high }) => [
    title,
    `${padStart(low, width)} ${bar} ${high}`,
  ]);
  return fenced([...lines, '', BAR_LEGEND].join('\n'), 'text');
}
