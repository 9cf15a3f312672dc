import type { Comparison } from '../../comparison/index.js';
import type { RuleResult } from '../../gate/verdict.js';
import { intervalPlot } from '../charts/index.js';
import { cleanName, cleanSentence } from '../clean-text.js';
import { intervalFigure } from '../interval-figure.js';
import { markup, phraseMarkup, type Markup } from '../markup.js';
import { ruleTitle } from '../rule-name.js';
import { haveFigures, intervalTitle, ruleText, type RuleText } from '../rule-text.js';
import { foldRules } from '../fold-rules.js';
import { OUTCOME_WORDS } from '../words.js';
import { dataTable, section } from './figure.js';

/** What was judged, the worst first, each with its interval; cards instead of rows on a narrow screen. */
export function rulesSection({ rules: judged }: Comparison): Markup | null {
  if (judged.length === 0) return null;
  const { shown: rules, rest, alike } = foldRules(judged);
  const same = alike === null ? [] : [markup`<p>${phraseMarkup(alike)}.</p>`];
  const difference = `Δ (${intervalTitle(rules)})`;
  const head = ['rule', 'baseline', 'candidate', difference, 'allowed', 'plot'].map(
    (title) => markup`<th scope="col">${title}</th>`,
  );
  const bodies = rules.map((rule) => ruleRows(rule, difference));
  if (!haveFigures(rules)) return section('Rules', [outcomeTable(rules), ...same]);
  return section('Rules', [
    markup`<table class="stack judged"><thead><tr>${head}</tr></thead>${bodies}</table>`,
    ...same,
    ...(rest === null ? [] : [markup`<p>${rest}, see the slices below.</p>`]),
    markup`<p class="muted">Δ is turned so that plus is always better. Each plot has its own scale: a dot with its interval, what is allowed from a solid line on, no change as a dashed one.</p>`,
  ]);
}

/** Rules of a gate that discloses no figures. */
export function outcomeTable(rules: readonly RuleResult[]): Markup {
  const rows = rules.map((rule) => {
    const { name, evidence } = ruleText(rule);
    const { mark, tone } = OUTCOME_WORDS[rule.outcome];
    return [markup`<span class="mark ${tone}">${mark}</span> ${phraseMarkup(name)}`, phraseMarkup(evidence)];
  });
  return dataTable([{ title: 'rule' }, { title: 'evidence' }], rows);
}

/** The figures, and below them over the whole width what they prove: a column would be too narrow for sentences. */
function ruleRows(rule: RuleResult, differenceTitle: string): Markup {
  const text = ruleText(rule);
  const { mark, tone } = OUTCOME_WORDS[rule.outcome];
  return markup`<tbody><tr><th scope="row"><span><span class="mark ${tone}">${mark}</span> ${phraseMarkup(text.name)}</span></th><td data-label="baseline">${text.baseline}</td><td data-label="candidate"><span>${text.candidate} <br>${text.candidateInterval}</span></td><td data-label="${differenceTitle}">${differenceCell(text)}</td><td data-label="allowed">${text.allowed}</td><td class="plot">${plotOf(rule)}</td></tr><tr class="why"><td colspan="6">${phraseMarkup(text.evidence)}${messageOf(rule)}</td></tr></tbody>`;
}

export function differenceCell(text: RuleText): Markup {
  if (text.direction === '') return markup`<span>${text.difference} ${text.interval}</span>`;
  return markup`<span><strong>${text.difference}</strong> <span class="${text.direction}">${text.direction}</span> <br>${text.interval}</span>`;
}

function plotOf(rule: RuleResult): Markup | null {
  const figure = intervalFigure(rule);
  return (
    figure &&
    intervalPlot(figure, OUTCOME_WORDS[rule.outcome].tone, `Interval of ${cleanName(ruleTitle(rule))}`)
  );
}

/** An error's message is its evidence already. */
function messageOf(rule: RuleResult): Markup | null {
  if (rule.message === '' || rule.outcome === 'error') return null;
  return markup`<div class="message">${cleanSentence(rule.message)}</div>`;
}
