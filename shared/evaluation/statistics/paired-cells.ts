/**
 * Paired predictions counted by (true class, baseline's class, candidate's class). Only the cells that occur are kept,
 * in ascending order, so that sums over them don't depend on the order of rows.
 */
export interface PairedCells {
  /** Number of classes, K. */
  readonly classes: number;
  readonly rows: number;
  /** Shape [cells]. */
  readonly labels: Int32Array;
  /** Shape [cells]; K stands for a row that was left out. */
  readonly baseline: Int32Array;
  /** Shape [cells]; K stands for a row that was left out. */
  readonly candidate: Int32Array;
  /** Shape [cells], rows of each cell, > 0. */
  readonly counts: Float64Array;
}

/** Most cells that are counted in one array (32 MiB) instead of being sorted. */
const MOST_DENSE_CELLS = 2 ** 22;

/** @param labels, baseline, candidate  shape [n], class indices below `classes`; -1: left out */
export function countPairedCells(
  classes: number,
  labels: Int32Array,
  baseline: Int32Array,
  candidate: Int32Array,
): PairedCells {
  const size = classes + 1;
  const rows = labels.length;
  const cellOf = (row: number) => {
    const base = baseline[row]!;
    const cand = candidate[row]!;
    return (labels[row]! * size + (base < 0 ? classes : base)) * size + (cand < 0 ? classes : cand);
  };
  const possible = classes * size * size;
  const isDense = possible <= MOST_DENSE_CELLS && possible <= 64 + 16 * rows;
  const [found, counts] = isDense ? countDense(rows, cellOf, possible) : countSorted(rows, cellOf);
  return {
    classes,
    rows,
    labels: Int32Array.from(found, (cell) => Math.floor(cell / (size * size))),
    baseline: Int32Array.from(found, (cell) => Math.floor(cell / size) % size),
    candidate: Int32Array.from(found, (cell) => cell % size),
    counts,
  };
}

/** Distinct cells, ascending, and how often each occurs. */
type Counted = readonly [cells: Float64Array, counts: Float64Array];

function countDense(rows: number, cellOf: (row: number) => number, possible: number): Counted {
  const counts = new Float64Array(possible);
  for (let row = 0; row < rows; row++) counts[cellOf(row)]! += 1;
  let distinct = 0;
  for (let cell = 0; cell < possible; cell++) if (counts[cell]! > 0) distinct++;
  const found = new Float64Array(distinct);
  let next = 0;
  for (let cell = 0; cell < possible; cell++) if (counts[cell]! > 0) found[next++] = cell;
  return [found, found.map((cell) => counts[cell]!)];
}

function countSorted(rows: number, cellOf: (row: number) => number): Counted {
  const cells = new Float64Array(rows);
  for (let row = 0; row < rows; row++) cells[row] = cellOf(row);
  cells.sort();
  let distinct = 0;
  const ends = new Float64Array(cells.length);
  for (let row = 0; row < cells.length; row++) {
    if (row + 1 < cells.length && cells[row + 1] === cells[row]) continue;
    cells[distinct] = cells[row]!;
    ends[distinct++] = row + 1;
  }
  const counts = new Float64Array(distinct);
  for (let i = 0; i < distinct; i++) counts[i] = ends[i]! - (i > 0 ? ends[i - 1]! : 0);
  return [cells.slice(0, distinct), counts];
}
