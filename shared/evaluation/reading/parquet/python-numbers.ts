/** A double as Python's `repr` writes it, and so pandas in a CSV: "2.0", "1e+16", "1e-05". */
export function doubleText(value: number): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? 'nan' : value > 0 ? 'inf' : '-inf';
  const size = Math.abs(value);
  if (size === 0) return Object.is(value, -0) ? '-0.0' : '0.0';
  if (size < 1e-4 || size >= 1e16)
    return value
      .toExponential()
      .replace(/e([-+])(\d)$/, (_, sign: string, digit: string) => `e${sign}0${digit}`);
  return Number.isInteger(value) ? `${value}.0` : String(value);
}

/** The least number with all 24 bits of single precision. */
const LEAST_NORMAL_FLOAT = 2 ** -126;

/** A single-precision number as NumPy writes it: with the fewest digits that give it back. */
export function floatText(value: number): string {
  if (value === 0) return doubleText(value);
  // Any six digits survive 24 bits, and nine always give them back.
  for (let digits = Math.abs(value) < LEAST_NORMAL_FLOAT ? 1 : 6; digits < 9; digits++) {
    const short = Number(value.toPrecision(digits));
    if (Math.fround(short) === value) return doubleText(short);
  }
  return doubleText(Number.isFinite(value) ? Number(value.toPrecision(9)) : value);
}
