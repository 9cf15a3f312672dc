import type { Outcome, RuleResult } from '../gate/verdict.js';

/** Failing, then open questions, then the rest; within a group what blocks stands before what only informs. */
const GROUPS: readonly (readonly Outcome[])[] = [
  ['error', 'fail-proven', 'fail-leaning'],
  ['pass-leaning', 'underpowered', 'no-baseline'],
  ['pass-proven', 'unchanged'],
];

/** Rules in the order a reader needs them; equals keep the policy's order. */
export function orderRules(rules: readonly RuleResult[]): RuleResult[] {
  return [...rules].sort((a, b) => {
    const [groupOfA, placeOfA] = placeOf(a.outcome);
    const [groupOfB, placeOfB] = placeOf(b.outcome);
    return groupOfA - groupOfB || Number(a.informational) - Number(b.informational) || placeOfA - placeOfB;
  });
}

function placeOf(outcome: Outcome): [number, number] {
  const group = GROUPS.findIndex((outcomes) => outcomes.includes(outcome));
  return [group, GROUPS[group]!.indexOf(outcome)];
}
