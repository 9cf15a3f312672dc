import type { ClassEvidence } from '../metrics/class-evidence.js';
import { normalQuantile, type Spread } from '../statistics/index.js';
import { fromSpread, spreads, type PairedEvidence } from './evidence.js';
import { restsOnFew } from './means.js';

/** Normal intervals of a curve's area claim too much below this many rows of a class. */
export const FEWEST_ROWS_PER_CLASS = 50;
/** With fewer rows of a class, even a spread can't be told. */
export const FEWEST_FOR_SPREAD = 10;

/** Why a curve's area can't prove anything on so few rows of a class; null where it can. @param area  "an AUC" */
export function whyFewOfClass({ confusion, predictions }: ClassEvidence, area: string): string | null {
  const smallest = Math.min(...confusion.actual);
  if (smallest >= FEWEST_ROWS_PER_CLASS) return null;
  const rarest = predictions.classes[confusion.actual.indexOf(smallest)]!;
  return `class "${rarest}" has ${smallest} rows, and ${area} needs ${FEWEST_ROWS_PER_CLASS} of each class`;
}

/**
 * Evidence about the difference of two areas. Where both sides rank almost without a fault, hardly anything spreads: the
 * interval then reaches at least as far as the largest share of disjoint pairs that could be misordered and yet not show
 * up among so few.
 *
 * @param smallest  rows of the rarest class
 */
export function fromCurves(
  facts: Parameters<typeof fromSpread>[0],
  spread: Spread,
  smallest: number,
  confidence: number,
): PairedEvidence {
  const unseen = { range: 1, rows: smallest };
  if (spreads(spread.standardError, 1)) {
    return fromSpread(facts, spread, confidence, restsOnFew(spread) ? unseen : null);
  }
  const standardError = (1 - (1 - confidence) ** (1 / smallest)) / normalQuantile(confidence);
  return fromSpread(facts, { standardError, degreesOfFreedom: Infinity, skewness: 0 }, confidence, unseen);
}
