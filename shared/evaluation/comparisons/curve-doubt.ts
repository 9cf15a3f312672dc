import type { ClassEvidence } from '../metrics/class-evidence.js';
import { normalQuantile } from '../statistics/index.js';

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
 * Standard error where both sides rank without a fault, so that nothing spreads: by the largest share of disjoint pairs
 * that could be misordered and yet not show up in so few.
 */
export function errorOfPerfect(smallest: number, confidence: number): number {
  return (1 - (1 - confidence) ** (1 / smallest)) / normalQuantile(confidence);
}
