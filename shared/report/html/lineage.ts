import type { Comparison } from '../../comparison/index.js';
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
  ]);
}

function digest(text: string): Markup {
  return name(text.replace(/^sha256:/, ''));
}
