import type { Comparison } from '../../comparison/index.js';
import type { RuleResult } from '../../gate/verdict.js';
import { intervalTitle, ruleText } from '../rule-text.js';
import { OUTCOME_WORDS } from '../words.js';
import { phraseMarkdown } from './escape.js';
import { details, table } from './table.js';

const MOST_ROWS = 25;

/** What was judged, the worst first. */
export function ruleTable({ rules }: Comparison): string {
  return rules.length === 0 ? '' : rowsOf(rules.slice(0, MOST_ROWS));
}

/** The rules that `ruleTable` has no room for. */
export function moreRules({ rules }: Comparison): string {
  const rest = rules.slice(MOST_ROWS);
  return rest.length === 0 ? '' : details(`${rest.length} more rules`, rowsOf(rest));
}

function rowsOf(rules: readonly RuleResult[]): string {
  const header = ['', 'rule', 'baseline', 'candidate', `Δ (${intervalTitle(rules)})`, 'allowed', 'evidence'];
  return table(header, 'llrrrrl', rules.map(ruleRow));
}

function ruleRow(rule: RuleResult): string[] {
  const text = ruleText(rule);
  const difference = [`**${text.difference}**`, text.direction, text.interval].filter((part) => part !== '');
  return [
    OUTCOME_WORDS[rule.outcome].emoji,
    phraseMarkdown(text.name),
    text.baseline,
    `${text.candidate} ${text.candidateInterval}`.trim(),
    rule.difference === null ? [text.difference, text.interval].join(' ').trim() : difference.join(' '),
    text.allowed,
    phraseMarkdown(text.evidence),
  ];
}
