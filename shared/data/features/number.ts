import { CellError, type Cell } from './feature-step.js';

const IMPUTE =
  'Fill it in, remove the row, or leave "features" out of the recipe so that the median is put in.';

/** The number in a cell. `missing` stands for a missing one; null makes it an error. */
export function numberIn(cell: Cell, missing: number | null, index?: number): number {
  if (cell === null) {
    if (missing !== null) return missing;
    throw new CellError('the value is missing (NaN)', IMPUTE, index);
  }
  const value = Number(cell);
  // A model computes in float32, where a larger number is infinite.
  if (cell.trim() !== '' && Number.isFinite(Math.fround(value))) return value;
  throw new CellError(
    `"${cell.slice(0, 40)}" is not a finite number of 32 bits`,
    'Mend the cell, or take the column out of the inputs.',
    index,
  );
}

/** Numbers of a training column with its missing ones filled in, and the median that filled them. */
export function numbersIn(
  cells: readonly Cell[],
  imputes: boolean,
): { values: Float64Array; median: number | null } {
  const median = imputes ? medianOf(cells) : null;
  return { values: Float64Array.from(cells, (cell, index) => numberIn(cell, median, index)), median };
}

/** Median of the cells that are there (mean of the middle two); 0 where none is. */
function medianOf(cells: readonly Cell[]): number {
  const present = cells.flatMap((cell, index) => (cell === null ? [] : [numberIn(cell, null, index)]));
  if (present.length === 0) return 0;
  const sorted = Float64Array.from(present).sort();
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
