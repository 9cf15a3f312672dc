/** Any value that JSON can hold. */
export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };

/**
 * Canonical JSON: object keys sorted by code point, numbers at 12 significant digits, two-space indent, one final LF.
 * The same value gives the same bytes on every machine.
 *
 * @throws RangeError for NaN and infinities, which JSON can't hold
 */
export function canonicalJson(value: unknown): string {
  return `${written(value, '\n')}\n`;
}

/** Compares two strings by Unicode code point (JavaScript's default sort compares UTF-16 units). */
export function byCodePoint(left: string, right: string): number {
  const a = Array.from(left);
  const b = Array.from(right);
  const shared = Math.min(a.length, b.length);
  for (let i = 0; i < shared; i++) {
    const difference = a[i]!.codePointAt(0)! - b[i]!.codePointAt(0)!;
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/**
 * Written by hand, because an object's own order puts keys such as "10" first and by number.
 * @param newline  the line feed with the indent of the line that `value` begins on
 */
function written(value: unknown, newline: string): string {
  if (typeof value === 'number') return JSON.stringify(canonicalNumber(value));
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
  const inner = `${newline}  `;
  if (Array.isArray(value))
    return list(
      '[',
      value.map((item) => written(item, inner)),
      ']',
      newline,
    );
  const source = value as Record<string, unknown>;
  const entries = Object.keys(source)
    .filter((key) => source[key] !== undefined)
    .sort(byCodePoint)
    .map((key) => `${JSON.stringify(key)}: ${written(source[key], inner)}`);
  return list('{', entries, '}', newline);
}

function list(open: string, items: readonly string[], close: string, newline: string): string {
  return items.length === 0
    ? `${open}${close}`
    : `${open}${newline}  ${items.join(`,${newline}  `)}${newline}${close}`;
}

function canonicalNumber(value: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`canonical JSON can't hold ${value}`);
  return Number.isInteger(value) ? value + 0 : Number(value.toPrecision(12));
}
