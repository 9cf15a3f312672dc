import type { RuleResult } from '../../gate/verdict.js';
import { ruleText } from '../rule-text.js';
import { OUTCOME_WORDS } from '../words.js';
import { phraseMarkdown } from './escape.js';
import { table } from './table.js';

/** Rules of a gate that discloses no figures. */
export function outcomeTable(rules: readonly RuleResult[]): string {
  const rows = rules.map((rule) => {
    const { name, evidence } = ruleText(rule);
    return [OUTCOME_WORDS[rule.outcome].emoji, phraseMarkdown(name), phraseMarkdown(evidence)];
  });
  return table(['', 'rule', 'evidence'], 'lll', rows);
}
