import type { Comparison } from '../../comparison/index.js';
import { rankedTrials, type TrialRecord } from '../../package/search.js';
import { shortNames } from '../../search/short-names.js';
import { valueText } from '../../search/value-text.js';
import { cleanName, cleanSentence } from '../clean-text.js';
import { parallelCoordinates } from '../charts/index.js';
import { markup, name, type Markup } from '../markup.js';
import { counted, number } from '../numbers.js';
import { searchSentence } from '../sentences/search.js';
import { dataTable, figure, section } from './figure.js';

const MOST_TRIALS = 50;
const MOST_CHARACTERS = 40;

/** Which values were tried, and what came of each. */
export function searchSection({ search }: Comparison): Markup | null {
  if (!search) return null;
  const { metric, space } = search;
  const paths = Object.keys(space);
  const ranked = rankedTrials(search);
  const columns = [
    { title: 'trial', isNumber: true },
    ...shortNames(paths).map((path) => ({ title: cleanName(path) })),
    { title: metric, isNumber: true },
    { title: 'epochs', isNumber: true },
    { title: 'end' },
  ];
  const rows = ranked
    .slice(0, MOST_TRIALS)
    .map((trial) => [
      String(trial.number),
      ...paths.map((path) => name(valueText(trial.values[path]), MOST_CHARACTERS)),
      trial.value === null ? '–' : number(trial.value),
      String(trial.epochs),
      endOf(trial, trial.number === search.best),
    ]);
  const left = ranked.length - rows.length;
  return section('Search', [
    markup`<p>${searchSentence(search)} The test split had no part in it.</p>`,
    figure('Every trial, by what was tried and what it came to', parallelCoordinates(search), {
      scrolls: true,
    }),
    markup`<div class="trials">${dataTable(columns, rows)}</div>`,
    left > 0 ? markup`<p class="muted">And ${counted(left, 'trial')} that came to less.</p>` : markup``,
  ]);
}

function endOf({ state, reason }: TrialRecord, isBest: boolean): Markup {
  if (isBest) return markup`<strong>best</strong>`;
  switch (state) {
    case 'completed':
      return markup``;
    case 'stopped':
      return markup`stopped early`;
    case 'failed':
      return markup`failed: ${cleanSentence(reason ?? 'no reason was kept')}`;
  }
}
