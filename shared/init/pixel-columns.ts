import picomatch from 'picomatch';
import type { TableInMemory } from '../data/table.js';
import type { PixelColumns } from './plan.js';

/** p00, px12, pixel0, pixel_3_4, 1x1, or a bare number. */
const PIXEL_NAME = /^((?:p|px|pix|pixel|pixels|img|image)?[_-]?)(\d+)(?:[x_-](\d+))?$/i;
const SMALLEST_SIDE = 4;
const SCALES = [1, 16, 255];

/**
 * Columns that are the pixels of a square grey picture, row by row.
 *
 * @param inputs  every column but id and label
 * @returns null where the columns are not that: names that don't count up, no square number, values below 0 or above 255
 */
export function findPixels(table: TableInMemory, inputs: readonly string[]): PixelColumns | null {
  const side = Math.sqrt(inputs.length);
  const parts = inputs.map((column) => PIXEL_NAME.exec(column));
  const prefix = parts[0]?.[1];
  if (!Number.isInteger(side) || side < SMALLEST_SIDE || prefix === undefined) return null;
  if (!parts.every((part) => part?.[1] === prefix) || !countUp(parts.map((part) => part!))) return null;
  const greatest = greatestPixel(inputs.map((column) => table.cells[table.columns.indexOf(column)]!));
  const scale = greatest === null ? undefined : SCALES.find((candidate) => greatest <= candidate);
  const pattern = [`${prefix}*`, `${prefix}[0-9]*`].find((candidate) =>
    matchesExactly(candidate, table.columns, inputs),
  );
  return scale === undefined || pattern === undefined ? null : { pattern, side, scale };
}

function countUp(parts: readonly RegExpExecArray[]): boolean {
  return parts.every((part, i) => {
    const before = parts[i - 1];
    if (!before) return true;
    const rows = Number(part[2]) - Number(before[2]);
    return rows > 0 || (rows === 0 && Number(part[3]) > Number(before[3]));
  });
}

/** Null for a cell that is no number or below 0. */
function greatestPixel(columns: readonly (readonly string[])[]): number | null {
  let greatest = 0;
  for (const cells of columns) {
    for (const cell of cells) {
      const value = cell.trim() === '' ? NaN : Number(cell);
      if (!(value >= 0)) return null;
      if (value > greatest) greatest = value;
    }
  }
  return greatest;
}

function matchesExactly(pattern: string, columns: readonly string[], inputs: readonly string[]): boolean {
  const matches = picomatch(pattern);
  const found = columns.filter((column) => matches(column));
  return found.length === inputs.length && found.every((column, i) => column === inputs[i]);
}
