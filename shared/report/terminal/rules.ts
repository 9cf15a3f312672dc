import type { Comparison } from '../../comparison/index.js';
import type { RuleResult } from '../../gate/verdict.js';
import { cleanName } from '../clean-text.js';
import { displayWidth, padEnd } from '../display-width.js';
import { BAR_LEGEND, intervalBar } from '../interval-bar.js';
import { intervalFigure } from '../interval-figure.js';
import { haveFigures, intervalTitle, ruleText } from '../rule-text.js';
import { foldRules } from '../fold-rules.js';
import { OUTCOME_WORDS } from '../words.js';
import { alignColumns, wrap } from './columns.js';
import { phraseText, type Paint } from './paint.js';

const NARROWEST_BAR = 16;
const WIDEST_BAR = 48;

/** The rules as columns, each with its evidence beside or below; as sentences where the columns don't fit. */
export function ruleLines({ rules }: Comparison, paint: Paint, width: number): string[] {
  const { shown, rest, alike } = foldRules(rules);
  const folded = [alike && phraseText(alike), rest]
    .filter((line) => line !== null)
    .flatMap((line) => wrap(line, width, '  '))
    .map(paint.dim);
  return [...shownLines(shown, paint, width), ...folded];
}

function shownLines(rules: readonly RuleResult[], paint: Paint, width: number): string[] {
  if (rules.length === 0) return [];
  if (!haveFigures(rules)) return rules.flatMap((rule) => outcomeLines(rule, paint, width));
  const columns = {
    header: ['  rule', 'baseline', 'candidate', `Δ (${intervalTitle(rules)})`, 'allowed'],
    alignment: 'lrrrr',
    rows: rules.map(ruleCells),
  };
  const [header, ...lines] = alignColumns(columns);
  const column = Math.max(...[header!, ...lines].map(displayWidth)) + 2;
  if (column - 2 > width) return rules.flatMap((rule) => ruleSentence(rule, paint, width));
  const evidence = rules.map((rule) => phraseText(ruleText(rule).evidence));
  const fitsBeside = evidence.every((text) => column + displayWidth(text) <= width);
  const body = rules.flatMap((rule, i) => {
    const { tone } = OUTCOME_WORDS[rule.outcome];
    if (fitsBeside) return [paint.tone(tone, padEnd(lines[i]!, column)) + evidence[i]!];
    return [paint.tone(tone, lines[i]!), ...wrap(evidence[i]!, width, '    ').map(paint.dim)];
  });
  return [paint.dim(header!), ...body];
}

function outcomeLines(rule: RuleResult, paint: Paint, width: number): string[] {
  const { mark, tone } = OUTCOME_WORDS[rule.outcome];
  const { name, evidence } = ruleText(rule);
  const line = `${mark} ${phraseText(name)}: ${phraseText(evidence)}`;
  return wrap(line, width, '', '  ').map((part) => paint.tone(tone, part));
}

function ruleSentence(rule: RuleResult, paint: Paint, width: number): string[] {
  const [title, baseline, candidate, difference, allowed] = ruleCells(rule);
  const { tone } = OUTCOME_WORDS[rule.outcome];
  const values = `${baseline} → ${candidate}, Δ ${difference}, allowed ${allowed}`;
  return [
    ...wrap(title!, width, '', '  ').map((line) => paint.tone(tone, line)),
    ...wrap(values, width, '    '),
    ...wrap(phraseText(ruleText(rule).evidence), width, '    ').map(paint.dim),
  ];
}

/** One bar for each rule that failed or left a doubt. */
export function barLines({ rules }: Comparison, paint: Paint, width: number): string[] {
  const room = Math.min(WIDEST_BAR, Math.max(NARROWEST_BAR, width - 26));
  const bars = foldRules(rules).shown.flatMap((rule) => {
    const { tone } = OUTCOME_WORDS[rule.outcome];
    const figure = intervalFigure(rule);
    if (!['bad', 'doubt'].includes(tone) || !figure) return [];
    const { low, bar, high } = intervalBar(figure, room);
    return [`  ${phraseText(ruleText(rule).name)}`, `  ${low} ${paint.tone(tone, bar)} ${high}`];
  });
  if (bars.length === 0) return [];
  return [...bars, ...wrap(BAR_LEGEND, width, '  ').map(paint.dim)];
}

function ruleCells(rule: RuleResult): string[] {
  const text = ruleText(rule);
  const difference = [text.difference, text.direction, text.interval].filter((part) => part !== '').join(' ');
  return [
    `${OUTCOME_WORDS[rule.outcome].mark} ${cleanName(phraseText(text.name), 40)}`,
    text.baseline,
    `${text.candidate} ${text.candidateInterval}`.trim(),
    difference,
    text.allowed,
  ];
}
