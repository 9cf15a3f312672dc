import type { Look, RuleResult } from './verdict.js';

/** Renggli et al. 2019, ease.ml/ci: as many decisions as one test set is usually planned for. */
export const PLANNED_LOOKS = 32;

/** @param maxLooks  as gate.yml says it; null where it doesn't */
export function lookOf(number: number, maxLooks: number | null): Look {
  return { number, of: maxLooks ?? PLANNED_LOOKS };
}

const WORN = 'this test set has been looked at more often than the gate allows';

/** Why this test set may not decide any more, as a sentence without its full stop; null where it may. */
export function wornOut({ number }: Look, maxLooks: number | null): string | null {
  if (maxLooks === null || number <= maxLooks) return null;
  // In brackets, because a gate that discloses less leaves out what is in them.
  return `${WORN} (${number} times, and ${maxLooks} are allowed): take a fresh one`;
}

/** Whether rules were left unjudged because of that. */
export function areWornOut(rules: readonly RuleResult[]): boolean {
  return rules.some(({ outcome, message }) => outcome === 'error' && message.toLowerCase().startsWith(WORN));
}
