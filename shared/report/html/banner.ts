import type { Comparison } from '../../comparison/index.js';
import { cleanSentence } from '../clean-text.js';
import { markup, phraseMarkup, type Markup } from '../markup.js';
import { provenancePhrases } from '../sentences/provenance.js';
import { overridePhrase, titlePhrase } from '../sentences/title.js';
import { verdictWords } from '../words.js';

/** The verdict and what it is about. */
export function banner(comparison: Comparison): Markup {
  const { mark, tone } = verdictWords(comparison.verdict);
  const override = overridePhrase(comparison);
  const facts = provenancePhrases(comparison).map((phrase) => markup`<li>${phraseMarkup(phrase)}</li>`);
  const cautions = comparison.cautions.map(
    (caution) => markup`<p class="override"><strong>Caution</strong>: ${cleanSentence(caution)}</p>`,
  );
  return markup`<header class="banner ${tone}"><h1><span class="mark">${mark}</span> ${phraseMarkup(titlePhrase(comparison))}</h1>${override ? markup`<p class="override">${phraseMarkup(override)}</p>` : null}${cautions}<ul class="facts">${facts}</ul></header>`;
}
