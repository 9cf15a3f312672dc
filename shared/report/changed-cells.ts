import type { Confusion } from '../comparison/index.js';

export interface ChangedCell {
  readonly label: string;
  readonly prediction: string;
  readonly baseline: number;
  readonly candidate: number;
  readonly difference: number;
  /** More right answers, or fewer wrong ones. */
  readonly better: boolean;
}

/** Cells of the confusion matrix that differ, the largest change first. */
export function changedCells({ classes, candidate, baseline, difference }: Confusion): ChangedCell[] {
  if (!baseline || !difference) return [];
  const cells = difference.flatMap((row, i) =>
    row.map((change, j) => ({
      label: classes[i]!,
      prediction: classes[j]!,
      baseline: baseline[i]![j]!,
      candidate: candidate[i]![j]!,
      difference: change,
      better: i === j ? change > 0 : change < 0,
    })),
  );
  return cells
    .filter((cell) => cell.difference !== 0)
    .sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference));
}
