import type { Comparison, Inheritance } from '../../comparison/index.js';
import { cleanSentence } from '../clean-text.js';
import { counted } from '../numbers.js';
import { markup, name, phraseMarkup, type Markup } from '../markup.js';
import { inheritancePhrase } from '../sentences/inheritance.js';
import { dataTable, section } from './figure.js';

/** Which packages stand behind the comparison, by their whole digests. */
export function lineageSection({ inheritance, candidate, baseline }: Comparison): Markup {
  const rows = [
    ['candidate', name(candidate.reference), digest(candidate.digest)],
    ...(baseline ? [['baseline', name(baseline.reference), digest(baseline.digest)]] : []),
    ...(inheritance?.parents ?? []).map((parent) => [
      'parent',
      name(parent.reference),
      digest(parent.digest),
    ]),
  ];
  return section('Lineage', [
    inheritance
      ? markup`<p>${phraseMarkup(inheritancePhrase(inheritance))}</p>`
      : markup`<p>The candidate names no parent.</p>`,
    dataTable([{ title: 'role' }, { title: 'reference' }, { title: 'sha256' }], rows),
    ...(inheritance?.table ? [tensorTable(inheritance.table)] : []),
  ]);
}

/** What became of every tensor, and why. */
function tensorTable(table: NonNullable<Inheritance['table']>): Markup {
  const rows = table.map(({ tensor, shape, state, from, why }) => [
    tensor === null ? '' : name(tensor),
    `[${shape.join(', ')}]`,
    state,
    from ? name(from.tensor) : '',
    cleanSentence(why),
  ]);
  const titles = ['tensor', 'shape', 'state', 'of the parent', 'why'];
  return markup`<details><summary>${counted(table.length, 'tensor')}: loaded, frozen, initialised or dropped, and why</summary>${dataTable(
    titles.map((title) => ({ title })),
    rows,
  )}</details>`;
}

function digest(text: string): Markup {
  return name(text.replace(/^sha256:/, ''));
}
