import { CellError, quotedCell, type Cell } from './feature-step.js';

/** The number in a cell. `missing` stands for a missing one; null makes it an error. */
export function numberIn(cell: Cell, missing: number | null, index?: number): number {
  if (cell === null) {
    if (missing !== null) return missing;
    throw new CellError(
      'the value is missing (NaN)',
      'Fill it in, remove the row, or say in the feature step what stands for it, as in "missing: median".',
      index,
    );
  }
  const value = Number(cell);
  if (cell.trim() !== '' && isFloat32(value)) return value;
  throw new CellError(
    `${quotedCell(cell)} is not a finite number of 32 bits`,
    'Mend the cell, or take the column out of the inputs.',
    index,
  );
}

/** A model computes in float32, where a larger number is infinite. */
export function isFloat32(value: number): boolean {
  return Number.isFinite(Math.fround(value));
}
