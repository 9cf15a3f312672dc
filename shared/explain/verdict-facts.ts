import type { GatePolicy } from '../gate/policy.js';
import type { Verdict } from '../gate/verdict.js';

/** What a verdict tells about its test set; null where it tells nothing. */
export interface KnownFacts {
  readonly rows: number;
  readonly classes: number | null;
  /** Share of rows of the positive class. */
  readonly positives: number | null;
}

/**
 * A verdict doesn't list its classes; where there are two, its metrics imply how many rows each has. Weighted metrics
 * imply weights, and nothing about rows.
 */
export function factsOf(
  { testSet: { rows }, metrics, disclosure }: Verdict,
  { weight }: GatePolicy['reading'],
): KnownFacts {
  const sides = [metrics.baseline, metrics.candidate].filter((side) => side !== null);
  // Only a binary task has a precision without an average.
  const isBinary = sides.some((side) => 'precision' in side);
  const shares =
    disclosure === 'full' && weight === undefined ? sides.map((side) => positiveShare(side, rows)) : [];
  return {
    rows,
    classes: isBinary ? 2 : null,
    positives: shares.find((share) => share !== null) ?? null,
  };
}

/**
 * With a share P of positives, recall r leaves (1 − r) P of the rows as misses, and precision p makes r P (1 − p) / p false
 * alarms; both together are 1 − accuracy. Null for a model without errors, which says nothing about P.
 */
function positiveShare(metrics: Readonly<Record<string, number>>, rows: number): number | null {
  const { accuracy, precision, recall } = metrics;
  if (accuracy === undefined || precision === undefined || recall === undefined) return null;
  const errorsOfEach = (recall * (1 - precision)) / precision + 1 - recall;
  const share = Math.round(((1 - accuracy) / errorsOfEach) * rows) / rows;
  return share > 0 && share < 1 ? share : null;
}
