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

/** How many groups of equal weight the groups are worth: (Σ w)² / Σ w² of their weights (Kish 1965). */
export function groupsWorth({ texts, codes }: CodedTexts, weights: Float64Array | null): number {
  const weightOf = new Float64Array(texts.length);
  for (let row = 0; row < codes.length; row++) weightOf[codes[row]!]! += weights ? weights[row]! : 1;
  let [total, squares] = [0, 0];
  for (let group = 0; group < weightOf.length; group++) {
    total += weightOf[group]!;
    squares += weightOf[group]! ** 2;
  }
  return total ** 2 / squares;
}

/**
 * Why so few units can't prove that nothing was lost; null where they can.
 * @param independent  groups, or rows of equal weight that would be worth as much
 */
export function whyTooFew(independent: number, { groups }: RowWeights, differ = true): string | null {
  const fewest = groups ? FEWEST_GROUPS : FEWEST_ROWS;
  if (independent >= fewest && differ) return null;
  if (independent >= fewest) return 'every group or row differs by the same, which tells no spread';
  const units = Number(independent.toFixed(1));
  return groups
    ? `the groups are worth ${units} of equal size, and ${fewest} are needed`
    : `the weights leave ${units} effective rows, and ${fewest} are needed`;
}
