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
 * undecided (underpowered) where it could not. Too few rows never prove a pass; a proven loss stands all the same.
 */
export function decide(evidence: PairedEvidence, demand: Demand): Outcome {
  const { difference, interval, isUnchanged, tooFew } = evidence;
  if (isUnchanged && evidence.rows >= demand.minRows) return 'unchanged';
  if (interval && interval[1] < -demand.margin) return 'fail-proven';
  if (!interval || tooFew !== null) return 'underpowered';
  if (interval[0] > -demand.margin) return 'pass-proven';
  if (supportedMargin(evidence, demand)! > demand.margin) return 'underpowered';
  return difference >= -demand.margin ? 'pass-leaning' : 'fail-leaning';
}

/**
 * The smallest margin that this test set can decide on: an equal model passes with the given power, and a loss of the
 * whole margin is found with it. (z_confidence + z_power) × SE, in the metric's unit; null without a standard error.
 */
export function supportedMargin(
  { standardError }: Pick<PairedEvidence, 'standardError'>,
  { confidence, power }: Pick<Demand, 'confidence' | 'power'>,
): number | null {
  if (standardError === null) return null;
  return (normalQuantile(confidence) + normalQuantile(power)) * standardError;
}
