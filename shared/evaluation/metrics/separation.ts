/** The scores of one class: those of its own rows and those of all others, each ascending. */
export interface Separation {
  readonly positives: Float64Array;
  readonly negatives: Float64Array;
}

export function separate(scores: Float64Array, isPositive: (row: number) => boolean): Separation {
  return {
    positives: scores.filter((_, row) => isPositive(row)).sort(),
    negatives: scores.filter((_, row) => !isPositive(row)).sort(),
  };
}

/**
 * Area under the ROC curve: the share of (positive, negative) pairs that the scores put in order, a tie counting half
 * (Hanley & McNeil 1982).
 * @returns null when a side is empty
 */
export function areaUnderRoc({ positives, negatives }: Separation): number | null {
  if (positives.length === 0 || negatives.length === 0) return null;
  let below = 0;
  let notAbove = 0;
  let halves = 0;
  for (const score of positives) {
    while (below < negatives.length && negatives[below]! < score) below++;
    notAbove = Math.max(notAbove, below);
    while (notAbove < negatives.length && negatives[notAbove]! <= score) notAbove++;
    halves += below + notAbove;
  }
  return halves / 2 / (positives.length * negatives.length);
}
