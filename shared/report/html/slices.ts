import type { Comparison } from '../../comparison/index.js';
import type { RuleResult } from '../../gate/verdict.js';
import { intervalPlot } from '../charts/index.js';
import { cleanName } from '../clean-text.js';
import { commonExtent, intervalFigure } from '../interval-figure.js';
import { markup, phraseMarkup, type Markup } from '../markup.js';
import { ruleTitle } from '../rule-name.js';
import { haveFigures, intervalTitle, ruleText } from '../rule-text.js';
import { worstSlices } from '../slices.js';
import { OUTCOME_WORDS } from '../words.js';
import { section } from './figure.js';
import { differenceCell, outcomeTable } from './rules.js';

const MOST_ROWS = 100;

/** Every judged slice, the greatest loss first; the slices of one rule are drawn on one scale. */
export function slicesSection({ rules }: Comparison): Markup | null {
  const slices = worstSlices(rules);
  if (slices.length === 0) return null;
  if (!haveFigures(slices)) return section('Slices', [outcomeTable(slices)]);
  const difference = `Δ (${intervalTitle(slices)})`;
  const extents = extentsByRule(slices);
  const head = ['slice', 'baseline', 'candidate', difference, 'plot', 'evidence'].map(
    (title) => markup`<th scope="col">${title}</th>`,
  );
  const rows = slices.slice(0, MOST_ROWS).map((rule) => sliceRow(rule, difference, extents.get(rule.name)));
  const left = slices.length - MOST_ROWS;
  return section('Slices', [
    markup`<table class="stack"><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table>`,
    markup`<p class="muted">The greatest loss first. The slices of one rule share a scale.${left > 0 ? ` ${left} more are in comparison.json.` : ''}</p>`,
  ]);
}

function extentsByRule(slices: readonly RuleResult[]): Map<string, [number, number]> {
  const names = new Set(slices.map(({ name }) => name));
  return new Map(
    [...names].map((name) => {
      const ofRule = slices.filter((rule) => rule.name === name);
      return [name, commonExtent(ofRule.flatMap((rule) => intervalFigure(rule) ?? []))];
    }),
  );
}

function sliceRow(rule: RuleResult, differenceTitle: string, extent: [number, number] | undefined): Markup {
  const text = ruleText(rule);
  const { mark, tone } = OUTCOME_WORDS[rule.outcome];
  const figure = intervalFigure(rule);
  const plot = figure && intervalPlot(figure, tone, `Interval of ${cleanName(ruleTitle(rule))}`, extent);
  return markup`<tr><th scope="row"><span><span class="mark ${tone}">${mark}</span> ${phraseMarkup(text.name)}</span></th><td data-label="baseline">${text.baseline}</td><td data-label="candidate">${text.candidate}</td><td data-label="${differenceTitle}">${differenceCell(text)}</td><td class="plot">${plot}</td><td data-label="evidence">${phraseMarkup(text.evidence)}</td></tr>`;
}
