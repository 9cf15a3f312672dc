import type { Outcome, RuleResult } from '../gate/verdict.js';

/** Failing, then open questions, then the rest. */
const RANK: Record<Outcome, number> = {
  error: 0,
  'fail-proven': 1,
  'fail-leaning': 2,
  'pass-leaning': 3,
  underpowered: 4,
  'no-baseline': 5,
  'pass-proven': 6,
  unchanged: 7,
};

/** Rules in the order a reader needs them: what blocks first; equals keep the policy's order. */
export function orderRules(rules: readonly RuleResult[]): RuleResult[] {
  return [...rules].sort(
    (a, b) => RANK[a.outcome] - RANK[b.outcome] || Number(a.informational) - Number(b.informational),
  );
}
