import type { Interval } from './interval.js';
import { wilson } from './wilson.js';

export interface Proportion {
  readonly successes: number;
  /** At least 1. */
  readonly trials: number;
}

/**
 * Interval for the difference of two independent proportions, from Wilson's bounds of each (Newcombe 1998, Statistics
 * in Medicine 17:873-890, method 10).
 *
 * @param confidence  one-sided, of each bound
 * @returns bounds of a - b
 */
export function newcombe(a: Proportion, b: Proportion, confidence: number): Interval {
  const shareA = a.successes / a.trials;
  const shareB = b.successes / b.trials;
  const [lowA, highA] = wilson(a.successes, a.trials, confidence);
  const [lowB, highB] = wilson(b.successes, b.trials, confidence);
  const difference = shareA - shareB;
  return [
    difference - Math.hypot(shareA - lowA, highB - shareB),
    difference + Math.hypot(highA - shareA, shareB - lowB),
  ];
}
