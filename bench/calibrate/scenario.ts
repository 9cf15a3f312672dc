import type { Sides } from '../../shared/gate/contest.js';
import type { Random } from './random.js';

/** Draws a test set with both models' answers to it. */
export type Draw = (random: Random) => Sides;

/** Prepares a population when it is first drawn from, which takes a while for some. */
export function onFirstUse(prepare: () => Draw): Draw {
  let prepared: Draw | undefined;
  return (random) => (prepared ??= prepare())(random);
}

/** One gate on one kind of test set, judged again and again. */
export interface Scenario {
  /** Heading that it belongs under. */
  readonly kind: string;
  /** What is judged: "f1_macro, 3 classes". */
  readonly subject: string;
  /** "300 rows" */
  readonly size: string;
  /** The gate: one rule, or more of gate.yml. */
  readonly gate: string;
  /** What the rule tolerates, as the table shows it. */
  readonly margin: string;
  /** A candidate that is exactly at the edge of what the rule tolerates: proving it fit is false. */
  readonly atLimit: Draw;
  /** A candidate that is clearly fit, mostly exactly as good as the baseline: failing it is false. */
  readonly fit: Draw;
  /** What it costs to judge one draw, in units of a few hundred rows; fewer are drawn where it is more. */
  readonly cost?: number;
}

/** Largest share of draws at the limit that may be proven fit. */
export const MOST_FALSE_PASSES = 0.07;
/** Largest share of fit draws that may fail. */
export const MOST_FALSE_FAILURES = 0.01;
