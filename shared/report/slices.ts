import type { RuleResult } from '../gate/verdict.js';

/** Every judged slice, the greatest loss first; those without a figure last. */
export function worstSlices(rules: readonly RuleResult[]): RuleResult[] {
  const place = ({ difference }: RuleResult) => difference ?? Infinity;
  return rules.filter((rule) => rule.slice !== null).sort((a, b) => compareNumbers(place(a), place(b)));
}

function compareNumbers(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
