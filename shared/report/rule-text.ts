import type { RuleResult } from '../gate/verdict.js';
import { correctionText } from '../gate/wording.js';
import { judgesValue, limitText } from './limit-text.js';
import {
  count,
  decimalsAlone,
  decimalsBeside,
  decimalsFor,
  fixed,
  isShownAsZero,
  number,
  signed,
} from './numbers.js';
import { sentence, words, type Phrase } from './phrase.js';
import { ruleName } from './rule-name.js';
import { OUTCOME_WORDS } from './words.js';

/** One rule as every medium shows it; a dash where there is nothing to show. */
export interface RuleText {
  readonly name: Phrase;
  readonly baseline: string;
  readonly candidate: string;
  /** Of a value: "[0.889, 0.939]", else empty. */
  readonly candidateInterval: string;
  /** Benefit-oriented, with its sign. */
  readonly difference: string;
  /** "better", "worse", or empty where the difference shows as zero. */
  readonly direction: string;
  /** Of the difference: "[−0.072, −0.044]", which never breaks over lines, or empty. */
  readonly interval: string;
  readonly allowed: string;
  readonly evidence: Phrase;
}

/** In place of a figure that there is none of. */
export const NOTHING = '–';

export function ruleText(rule: RuleResult): RuleText {
  const decimals = decimalsOfRule(rule);
  const show = (value: number | null) => (value === null ? NOTHING : fixed(value, decimals));
  const interval = (format: typeof fixed) =>
    rule.interval ? `[${rule.interval.map((end) => format(end, decimals)).join(',\u00a0')}]` : '';
  return {
    name: ruleName(rule),
    baseline: show(rule.baseline),
    candidate: show(rule.candidate),
    candidateInterval: judgesValue(rule) ? interval(fixed) : '',
    difference: rule.difference === null ? NOTHING : signed(rule.difference, decimals),
    direction: directionWord(rule.difference, decimals),
    interval: judgesValue(rule) ? '' : interval(signed),
    allowed: limitText(rule, decimals) ?? NOTHING,
    evidence: evidence(rule, decimals),
  };
}

/** False where a gate discloses outcomes only. */
export function haveFigures(rules: readonly RuleResult[]): boolean {
  return rules.some((rule) =>
    [rule.baseline, rule.candidate, rule.difference, rule.interval, rule.limit].some(
      (figure) => figure !== null,
    ),
  );
}

/** "90 % interval": both one-sided errors together. */
export function intervalTitle(rules: readonly RuleResult[]): string {
  const levels = new Set(rules.filter((rule) => rule.interval).map((rule) => rule.confidence));
  const [level] = levels;
  return levels.size === 1 && level
    ? `${number(Number((200 * level - 100).toPrecision(6)))} % interval`
    : 'interval';
}

export function directionWord(difference: number | null, decimals: number): string {
  if (difference === null || isShownAsZero(difference, decimals)) return '';
  return difference > 0 ? 'better' : 'worse';
}

function decimalsOfRule(rule: RuleResult): number {
  const values = [rule.candidate, rule.baseline].filter((value) => value !== null);
  const decimals = rule.interval
    ? decimalsFor(rule.interval, rule.limit)
    : Math.max(0, ...values.map(decimalsAlone));
  const judged = judgesValue(rule) ? rule.candidate : rule.difference;
  return judged === null || rule.limit === null ? decimals : decimalsBeside(judged, rule.limit, decimals);
}

function evidence(rule: RuleResult, decimals: number): Phrase {
  const known = words(outcomeWords(rule));
  const corrected = words(rule.correction === null ? '' : `, ${correctionText(rule.correction)}`);
  switch (rule.outcome) {
    case 'error':
      return [known, words(': '), sentence(rule.message)];
    case 'underpowered':
      return lacksProof(rule)
        ? [words('undecided: beyond the limit, and not proven'), corrected]
        : [known, words(supportedText(rule, decimals)), corrected];
    case 'pass-leaning':
    case 'fail-leaning':
      return [known, words(rule.interval ? ': the interval straddles the limit' : ': by the value alone')];
    case 'fail-proven':
      return [known, corrected];
    case 'pass-proven':
    case 'unchanged':
    case 'no-baseline':
      return [known];
  }
}

/** An informational rule counts for nothing. */
function outcomeWords({ outcome, informational }: RuleResult): string {
  return outcome === 'error' && informational ? 'error' : OUTCOME_WORDS[outcome].evidence;
}

/** Of a slice: its rows could have decided, and what its loss lacks is a proof among so many slices. */
function lacksProof({ kind, outcome, supports, difference, interval, limit }: RuleResult): boolean {
  if (kind !== 'slices' || outcome !== 'underpowered' || supports === null || limit === null) return false;
  if (difference === null || difference >= limit) return false;
  return supports <= -limit || (interval !== null && interval[1] < limit);
}

/**
 * What these rows can prove, and how many could prove the rule's margin: a standard error shrinks by the root of the
 * rows. Not so where it is the spread between training runs.
 */
function supportedText({ kind, supports, limit, rows, slice }: RuleResult, decimals: number): string {
  if (supports === null) return '';
  const scales = rows !== null && limit !== null && limit < 0 && kind !== 'seeds';
  const needed = scales ? rows * (supports / limit) ** 2 : null;
  const rowsText = needed === null ? '' : `, and the rule's needs about ${count(roundUp(needed))} rows`;
  return `: ${slice === null ? 'this test set' : 'this slice'} can prove a margin of ${fixed(supports, decimals)}${rowsText}`;
}

/** To two significant digits. */
function roundUp(rows: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(rows)) - 1);
  return Math.ceil(rows / step) * step;
}
