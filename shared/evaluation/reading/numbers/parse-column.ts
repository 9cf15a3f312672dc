import { decodeUtf8, type ColumnCells } from '../cells.js';
import { divideByPower, MOST_POWER } from './divide-by-power.js';
import { parseNumber } from './numbers.js';

const ZERO = 48;
const POINT = 46;
const MINUS = 45;
const PLUS = 43;
const LOWER_E = 101;
const CASE_BIT = 32;

/** 10^0 … 10^22, which doubles hold exactly. */
const POWERS = Float64Array.from({ length: 23 }, (_, n) => Number(`1e${n}`));
const MOST_EXACT = 2 ** 53;

/** Digits of one 32-bit number. */
const PIECE = 9;

/**
 * Reads a column of numbers as `parseNumber` does, from their bytes: up to 18 digits without a text in between.
 *
 * @param values  takes one number for each row, from `first` on; NaN for what is no finite number
 */
export function parseColumn(cells: ColumnCells, values: Float64Array, firstRow: number): void {
  const { bytes, starts, ends, first, stride, rows } = cells;
  for (let row = 0, cell = first; row < rows; row++, cell += stride) {
    const start = starts[cell]!;
    const end = ends[cell]!;
    let at = start;
    let byte = at < end ? bytes[at]! : 0;
    const isNegative = byte === MINUS;
    if (isNegative || byte === PLUS) at++;

    // The significant digits, in two pieces.
    let upper = 0;
    let lower = 0;
    let digits = 0;
    const whole = at;
    for (; at < end; at++) {
      const digit = bytes[at]! - ZERO;
      if (digit >>> 0 > 9) break;
      if (digits < PIECE) upper = (Math.imul(upper, 10) + digit) | 0;
      else lower = (Math.imul(lower, 10) + digit) | 0;
      if ((digits | digit) !== 0) digits++;
    }
    let written = at - whole;
    let power = 0;
    if (at < end && bytes[at] === POINT) {
      const fraction = ++at;
      for (; at < end; at++) {
        const digit = bytes[at]! - ZERO;
        if (digit >>> 0 > 9) break;
        if (digits < PIECE) upper = (Math.imul(upper, 10) + digit) | 0;
        else lower = (Math.imul(lower, 10) + digit) | 0;
        if ((digits | digit) !== 0) digits++;
      }
      power = fraction - at;
      written -= power;
    }
    if (at + 1 < end && (bytes[at]! | CASE_BIT) === LOWER_E) {
      byte = bytes[++at]!;
      const isBelow = byte === MINUS;
      if ((isBelow || byte === PLUS) && at + 1 < end) at++;
      let exponent = 0;
      for (; at < end && exponent < 1000; at++) {
        const digit = bytes[at]! - ZERO;
        if (digit >>> 0 > 9) break;
        exponent = exponent * 10 + digit;
      }
      power += isBelow ? -exponent : exponent;
    }

    let value = NaN;
    if (at === end && written > 0 && digits <= 2 * PIECE) {
      const shift = digits > PIECE ? POWERS[digits - PIECE]! : 1;
      // Exact: the first piece times a power of ten up to 10^9 has at most 30 + 21 significant bits.
      const scaled = upper * shift;
      const high = scaled + lower;
      const low = lower - (high - scaled);
      if (high === 0 || power === 0) value = high;
      else if (high < MOST_EXACT && power >= -22 && power <= 22)
        // Clinger 1990: one rounding of an exact quotient or product.
        value = power < 0 ? high / POWERS[-power]! : high * POWERS[power]!;
      else if (power < 0 && power >= -MOST_POWER) value = divideByPower(high, low, -power);
      if (isNegative) value = -value;
    }
    values[firstRow + row] = Number.isNaN(value) ? parseNumber(decodeUtf8(bytes, start, end)) : value;
  }
}
