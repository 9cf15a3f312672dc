const MOST_DECIMALS = 8;
/** For an interval without width. */
const DECIMALS_OF_A_POINT = 4;

/**
 * Decimals that show the interval's half width with two significant digits, and more where fewer would print an end on
 * the wrong side of the limit.
 */
export function decimalsFor(interval: readonly [number, number], limit: number | null): number {
  const halfWidth = (interval[1] - interval[0]) / 2;
  const wanted = halfWidth > 0 ? 1 - Math.floor(Math.log10(halfWidth)) : DECIMALS_OF_A_POINT;
  const decimals = Math.min(MOST_DECIMALS, Math.max(0, wanted));
  if (limit === null) return decimals;
  return Math.max(...interval.map((end) => decimalsBeside(end, limit, decimals)));
}

/** Decimals for a value that stands alone: four below one, fewer above, and three significant digits of a small one. */
export function decimalsAlone(value: number): number {
  if (value === 0) return 1;
  const magnitude = Math.floor(Math.log10(Math.abs(value)));
  if (magnitude >= 0) return Math.max(0, 3 - magnitude);
  return Math.min(MOST_DECIMALS, Math.max(4, 2 - magnitude));
}

/** At least `decimals`, and as many more as show `value` on its own side of `limit`. */
export function decimalsBeside(value: number, limit: number, decimals: number): number {
  let enough = decimals;
  while (enough < MOST_DECIMALS && !keepsOrder(value, limit, enough)) enough++;
  return enough;
}

/** The fewest decimals, at least `decimals`, that show a figure from the policy as it was written. */
export function decimalsExact(value: number, decimals: number): number {
  let enough = decimals;
  while (enough < MOST_DECIMALS && Math.abs(Number(value.toFixed(enough)) - value) > 1e-12) enough++;
  return enough;
}

/** A true minus sign, thousands commas, no negative zero. */
export function fixed(value: number, decimals: number): string {
  if (value !== 0 && Math.abs(value) < 0.5 * 10 ** -MOST_DECIMALS) return exponent(value);
  if (Math.abs(value) >= 1e15) return exponent(value);
  const [whole, fraction] = Math.abs(value).toFixed(decimals).split('.') as [string, string?];
  const digits = grouped(whole) + (fraction ? `.${fraction}` : '');
  return isShownAsZero(value, decimals) || value >= 0 ? digits : `−${digits}`;
}

/** As `fixed`, with a plus sign on positive values. */
export function signed(value: number, decimals: number): string {
  return value > 0 && !isShownAsZero(value, decimals) ? `+${fixed(value, decimals)}` : fixed(value, decimals);
}

/** A value that stands alone. */
export function number(value: number): string {
  return fixed(value, Number.isInteger(value) ? 0 : decimalsAlone(value));
}

/** A whole number with thousands commas: "20,000". */
export function count(value: number): string {
  return fixed(value, 0);
}

/** "412 predictions", "1 prediction". */
export function counted(value: number, noun: string, plural = `${noun}s`): string {
  return `${count(value)} ${value === 1 ? noun : plural}`;
}

/** "2.1 %"; never 0 % or 100 % for a share that is neither. */
export function percent(share: number): string {
  const shown = (100 * share).toFixed(1);
  if (share > 0 && shown === '0.0') return '< 0.1 %';
  if (share < 1 && shown === '100.0') return '> 99.9 %';
  return `${shown.replace(/\.0$/, '')} %`;
}

export function isShownAsZero(value: number, decimals: number): boolean {
  return Number(value.toFixed(decimals)) === 0;
}

function keepsOrder(value: number, limit: number, decimals: number): boolean {
  const shown = Number(value.toFixed(decimals)) - Number(limit.toFixed(decimals));
  return Math.sign(shown) === Math.sign(value - limit);
}

function exponent(value: number): string {
  return value.toExponential(2).replace(/-/g, '−');
}

function grouped(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, ',');
}
