import { findMetric } from '../evaluation/index.js';
import type { RuleResult } from '../gate/verdict.js';
import {
  decimalsAlone,
  decimalsBeside,
  decimalsExact,
  decimalsFor,
  fixed,
  isShownAsZero,
  number,
  signed,
} from './numbers.js';
import { say, sentence, words, type Phrase } from './phrase.js';
import { OUTCOME_WORDS } from './words.js';

/** One rule as every medium shows it; a dash where there is nothing to show. */
export interface RuleText {
  readonly name: Phrase;
  readonly baseline: string;
  readonly candidate: string;
  /** Of a floor: "[0.889, 0.939]", else empty. */
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

const NOTHING = '–';

export function ruleText(rule: RuleResult): RuleText {
  const decimals = decimalsOfRule(rule);
  const show = (value: number | null) => (value === null ? NOTHING : fixed(value, decimals));
  const interval = (format: typeof fixed) =>
    rule.interval ? `[${rule.interval.map((end) => format(end, decimals)).join(',\u00a0')}]` : '';
  return {
    name: ruleName(rule),
    baseline: show(rule.baseline),
    candidate: show(rule.candidate),
    candidateInterval: isFloor(rule) ? interval(fixed) : '',
    difference: rule.difference === null ? NOTHING : signed(rule.difference, decimals),
    direction: directionWord(rule.difference, decimals),
    interval: isFloor(rule) ? '' : interval(signed),
    allowed: allowed(rule, decimals),
    evidence: evidence(rule, decimals),
  };
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

/** The rule's name and what it judges, as one text of raw data. */
export function ruleTitle(rule: RuleResult): string {
  return rule.slice === null ? rule.name : `${rule.name} on ${rule.slice}`;
}

function ruleName(rule: RuleResult): Phrase {
  const slice = rule.slice === null ? [] : say` on ${rule.slice}`;
  const informational = rule.informational ? [words(' (informational)')] : [];
  return [...say`${rule.name}`, ...slice, ...informational];
}

/** A floor judges the candidate's own value. */
function isFloor(rule: RuleResult): boolean {
  return rule.against === null;
}

function decimalsOfRule(rule: RuleResult): number {
  const values = [rule.candidate, rule.baseline].filter((value) => value !== null);
  const decimals = rule.interval
    ? decimalsFor(rule.interval, rule.limit)
    : Math.max(0, ...values.map(decimalsAlone));
  const judged = isFloor(rule) ? rule.candidate : rule.difference;
  return judged === null || rule.limit === null ? decimals : decimalsBeside(judged, rule.limit, decimals);
}

function allowed(rule: RuleResult, decimals: number): string {
  if (rule.limit === null) return NOTHING;
  if (!isFloor(rule)) return signed(rule.limit, decimalsExact(rule.limit, rule.interval ? decimals : 0));
  const sign = findMetric(rule.metric)?.greaterIsBetter === false ? '≤' : '≥';
  return `${sign} ${fixed(rule.limit, decimalsExact(rule.limit, 0))}`;
}

function evidence(rule: RuleResult, decimals: number): Phrase {
  const known = words(OUTCOME_WORDS[rule.outcome].evidence);
  switch (rule.outcome) {
    case 'error':
      return [known, words(': '), sentence(rule.message)];
    case 'underpowered':
      if (rule.supports === null) return [known];
      return [known, words(`: this test set can prove a margin of ${fixed(rule.supports, decimals)}`)];
    case 'pass-leaning':
    case 'fail-leaning':
      return [known, words(rule.interval ? ': the interval straddles the limit' : ': by the value alone')];
    case 'pass-proven':
    case 'fail-proven':
    case 'unchanged':
    case 'no-baseline':
      return [known];
  }
}
