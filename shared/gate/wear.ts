import type { Look } from './verdict.js';

/** Renggli et al. 2019, ease.ml/ci: as many decisions as one test set is usually planned for. */
export const PLANNED_LOOKS = 32;

/** @param maxLooks  as gate.yml says it; null where it doesn't */
export function lookOf(number: number, maxLooks: number | null): Look {
  return { number, of: maxLooks ?? PLANNED_LOOKS };
}

/** Why this test set may not decide any more, as a sentence without its full stop; null where it may. */
export function wornOut({ number }: Look, maxLooks: number | null): string | null {
  if (maxLooks === null || number <= maxLooks) return null;
  return `this test set has been looked at more often than the gate allows (${number} times, and ${maxLooks} are allowed): take a fresh one`;
}
