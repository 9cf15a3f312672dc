import {
  explainGate,
  readAssumptions,
  type RuleExplanation,
  type WrittenAssumptions,
} from '../../../shared/explain/index.js';
import { factsOf } from '../../../shared/explain/verdict-facts.js';
import { parseGate, type Verdict } from '../../../shared/gate/index.js';

/** A gate file of one rule, with other sections before it. */
export function gateOf(rule: string, sections = ''): string {
  return `version: 1\nname: test\n${sections}rules:\n  - ${rule}\n`;
}

export function explain(text: string, written: WrittenAssumptions, verdict: Verdict | null = null) {
  const policy = parseGate(text, 'gate.yml');
  return explainGate(policy, readAssumptions(written, verdict && factsOf(verdict, policy.reading)), verdict);
}

/** Of the only rule. */
export function explainRule(
  rule: string,
  written: WrittenAssumptions,
  verdict: Verdict | null = null,
): RuleExplanation {
  return explain(gateOf(rule), written, verdict).rules[0]!;
}
