import type { Comparison } from '../../comparison/index.js';
import { markup, name, phraseMarkup, type Markup } from '../markup.js';
import { count, number } from '../numbers.js';
import { changesPhrase } from '../sentences/changes.js';
import { dataTable, section } from './figure.js';

/** Which answers changed, with the rows that got worse. */
export function changesSection(comparison: Comparison): Markup | null {
  const phrase = changesPhrase(comparison);
  if (!phrase) return null;
  return section('What changed', [
    markup`<p>${phraseMarkup(phrase)}</p>`,
    ...(comparison.flips ? [flipTable(comparison.flips)] : []),
    ...exampleTable(comparison),
  ]);
}

function flipTable(flips: NonNullable<Comparison['flips']>): Markup {
  const bothWrong = flips.unchangedWrong + flips.changedWrong;
  return dataTable(
    [
      { title: '' },
      { title: 'candidate right', isNumber: true },
      { title: 'candidate wrong', isNumber: true },
    ],
    [
      ['baseline right', count(flips.unchangedRight), markup`<strong>${count(flips.broken)}</strong> broken`],
      ['baseline wrong', markup`<strong>${count(flips.fixed)}</strong> fixed`, count(bothWrong)],
    ],
  );
}

function exampleTable({ flips, shifts }: Comparison): Markup[] {
  const columns = ['id', 'label', 'baseline', 'candidate'].map((title) => ({ title }));
  if (flips && flips.examples.length > 0) {
    const rows = flips.examples.map((row) => [
      name(row.id),
      name(row.label),
      name(row.baseline),
      name(row.candidate),
      row.score === null ? '–' : number(row.score),
    ]);
    const score = { title: "candidate's score", isNumber: true };
    return [markup`<h3>Examples that broke, the surest first</h3>`, dataTable([...columns, score], rows)];
  }
  if (shifts && shifts.examples.length > 0) {
    const rows = shifts.examples.map((row) => [
      name(row.id),
      number(row.label),
      number(row.baseline),
      number(row.candidate),
    ]);
    return [markup`<h3>Examples whose error grew most</h3>`, dataTable(columns, rows)];
  }
  return [];
}
