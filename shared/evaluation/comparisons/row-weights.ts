import type { CodedTexts } from '../texts/index.js';

/** How rows go together and count. */
export interface RowWeights {
  /** The group of each row; null: every row stands for itself. */
  readonly groups: CodedTexts | null;
  /** Shape [n], > 0, relative to each other; null: all count the same. */
  readonly weights: Float64Array | null;
}

/** With fewer groups, what one of them does decides. */
export const FEWEST_GROUPS = 10;
const FEWEST_ROWS = 30;

/** Weights over the greatest of them, so that neither their squares nor their sums overflow or vanish. */
export function relativeWeights(weights: Float64Array): Float64Array {
  const greatest = weights.reduce((most, weight) => Math.max(most, weight), 0);
  return weights.map((weight) => weight / greatest);
}

/**
 * Why so few units can't prove that nothing was lost; null where they can.
 * @param independent  groups, or rows of equal weight that would be worth as much
 */
export function whyTooFew(independent: number, { groups }: RowWeights, differ = true): string | null {
  const fewest = groups ? FEWEST_GROUPS : FEWEST_ROWS;
  if (independent >= fewest && differ) return null;
  const units = Number(independent.toFixed(1));
  return groups
    ? `${units} groups are too few: ${fewest} that differ are needed`
    : `the weights leave ${units} effective rows, and ${fewest} that differ are needed`;
}
