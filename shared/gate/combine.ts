import type { GatePolicy } from './policy.js';
import type { Outcome, RuleResult, VerdictWord } from './verdict.js';

/** What an outcome means for the verdict; null where nothing was judged. */
export function wordOf(outcome: Outcome, onUnderpowered: GatePolicy['onUnderpowered']): VerdictWord | null {
  switch (outcome) {
    case 'fail-leaning':
    case 'fail-proven':
    case 'error':
      return 'fail';
    case 'underpowered':
      return onUnderpowered;
    case 'no-baseline':
      return null;
    case 'pass-proven':
    case 'pass-leaning':
    case 'unchanged':
      return 'pass';
  }
}

/** One failure fails the gate; else one undecided rule, or nothing judged at all, leaves it neutral. */
export function combine(
  results: readonly RuleResult[],
  onUnderpowered: GatePolicy['onUnderpowered'],
): VerdictWord {
  const words = results
    .filter(({ informational }) => !informational)
    .map(({ outcome }) => wordOf(outcome, onUnderpowered));
  if (words.includes('fail')) return 'fail';
  return words.includes('neutral') || !words.includes('pass') ? 'neutral' : 'pass';
}
