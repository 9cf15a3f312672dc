import type { Comparison } from '../../comparison/index.js';
import { markup, name, phraseMarkup, type Markup } from '../markup.js';
import { count, number } from '../numbers.js';
import { changesPhrase } from '../sentences/changes.js';
import { NO_ANSWER } from '../words.js';
import { dataTable, section } from './figure.js';
import { gallery, type Pictures } from './gallery.js';

/** Which answers changed, with the rows that got worse. */
export function changesSection(comparison: Comparison, pictures: Pictures): Markup | null {
  const phrase = changesPhrase(comparison);
  if (!phrase) return null;
  return section('What changed', [
    markup`<p>${phraseMarkup(phrase)}</p>`,
    ...(comparison.flips ? [flipTable(comparison.flips)] : []),
    ...exampleTable(comparison, pictures),
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

function exampleTable({ flips, shifts }: Comparison, pictures: Pictures): Markup[] {
  const columns = ['id', 'label', 'baseline', 'candidate'].map((title) => ({ title }));
  if (flips && flips.examples.length > 0) {
    const title = markup`<h3>Examples that broke, the surest first</h3>`;
    if (flips.examples.some(({ id }) => pictures.has(id))) return [title, gallery(flips.examples, pictures)];
    const rows = flips.examples.map((row) => [
      name(row.id),
      name(row.label),
      name(row.baseline),
      row.candidate === null ? NO_ANSWER : name(row.candidate),
      row.score === null ? '–' : number(row.score),
    ]);
    const score = { title: "candidate's score", isNumber: true };
    return [title, dataTable([...columns, score], rows)];
  }
  if (shifts && shifts.examples.length > 0) {
    const rows = shifts.examples.map((row) => [
      name(row.id),
      number(row.label),
      number(row.baseline),
      row.candidate === null ? NO_ANSWER : number(row.candidate),
    ]);
    return [markup`<h3>Examples whose error grew most</h3>`, dataTable(columns, rows)];
  }
  return [];
}
