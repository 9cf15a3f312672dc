import type { PairedEvidence } from '../evaluation/index.js';
import { normalQuantile } from '../evaluation/statistics/index.js';
import type { Outcome } from './verdict.js';

export interface Demand {
  /** Largest loss that is tolerated, in the metric's unit, ≥ 0. */
  readonly margin: number;
  /** One-sided, of each bound of the interval. */
  readonly confidence: number;
  readonly power: number;
  /** Rows that are enough to let identical predictions pass. */
  readonly minRows: number;
}

/**
 * Non-inferiority in three values: proven by the interval, leaning by the point where the test set could have decided,
 * undecided (underpowered) where it could not. Too few rows for the method prove nothing, and a loss that they show
 * beyond the interval still fails, as one that leans.
 */
export function decide(evidence: PairedEvidence, demand: Demand): Outcome {
  const { difference, interval, isUnchanged, tooFew } = evidence;
  if (isUnchanged && evidence.rows >= demand.minRows) return 'unchanged';
  const isLost = interval !== null && interval[1] < -demand.margin;
  if (interval && tooFew === null && isLost) return 'fail-proven';
  if (!interval || tooFew !== null) return isLost ? 'fail-leaning' : 'underpowered';
  if (interval[0] > -demand.margin) return 'pass-proven';
  if (supportedMargin(evidence, demand)! > demand.margin) return 'underpowered';
  return difference >= -demand.margin ? 'pass-leaning' : 'fail-leaning';
}

/**
 * The smallest margin that this test set can decide on: an equal model passes with the given power, and a loss of the
 * whole margin is found with it. Half the interval's width (the confidence's quantile × SE) + z_power × SE, in the
 * metric's unit; null where the rows can decide on none.
 */
export function supportedMargin(
  evidence: Spread,
  { confidence, power }: Pick<Demand, 'confidence' | 'power'>,
): number | null {
  const reach = reachOf(evidence, confidence);
  return reach === null ? null : reach + normalQuantile(power) * evidence.standardError!;
}

/** What rows tell of a difference's spread; an interval that is not there is taken for the normal one. */
export type Spread = Pick<PairedEvidence, 'standardError'> &
  Partial<Pick<PairedEvidence, 'interval' | 'tooFew'>>;

/** Half the interval's width; null where the rows prove nothing. */
export function reachOf({ interval, standardError, tooFew }: Spread, confidence: number): number | null {
  if (standardError === null || (tooFew ?? null) !== null) return null;
  return interval ? (interval[1] - interval[0]) / 2 : normalQuantile(confidence) * standardError;
}
