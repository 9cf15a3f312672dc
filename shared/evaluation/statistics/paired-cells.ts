/** Paired predictions counted by (true class, baseline's class, candidate's class); only cells that occur are kept. */
export interface PairedCells {
  /** Number of classes, K; a candidate's or baseline's class of K stands for a row that was left out. */
  readonly classes: number;
  readonly rows: number;
  readonly cells: readonly PairedCell[];
}

export interface PairedCell {
  readonly label: number;
  readonly baseline: number;
  readonly candidate: number;
  readonly count: number;
}

/** @param labels, baseline, candidate  shape [n], class indices below `classes`; -1: left out */
export function countPairedCells(
  classes: number,
  labels: Int32Array,
  baseline: Int32Array,
  candidate: Int32Array,
): PairedCells {
  const size = classes + 1;
  const counts = new Map<number, number>();
  for (let row = 0; row < labels.length; row++) {
    const base = baseline[row]! < 0 ? classes : baseline[row]!;
    const cand = candidate[row]! < 0 ? classes : candidate[row]!;
    const cell = (labels[row]! * size + base) * size + cand;
    counts.set(cell, (counts.get(cell) ?? 0) + 1);
  }
  // Sorted, so that sums over cells don't depend on the order of rows.
  const cells = [...counts]
    .sort(([a], [b]) => a - b)
    .map(([cell, count]) => ({
      label: Math.floor(cell / size / size),
      baseline: Math.floor(cell / size) % size,
      candidate: cell % size,
      count,
    }));
  return { classes, rows: labels.length, cells };
}
