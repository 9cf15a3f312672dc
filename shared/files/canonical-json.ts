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
  return `${JSON.stringify(canonical(value), null, 2)}\n`;
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

function canonical(value: unknown): unknown {
  if (typeof value === 'number') return canonicalNumber(value);
  if (Array.isArray(value)) return value.map((item) => canonical(item));
  if (value !== null && typeof value === 'object') {
    const source = value as Record<string, unknown>;
    return Object.fromEntries(
      Object.keys(source)
        .filter((key) => source[key] !== undefined)
        .sort(byCodePoint)
        .map((key) => [key, canonical(source[key])]),
    );
  }
  return value;
}

function canonicalNumber(value: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`canonical JSON can't hold ${value}`);
  return Number.isInteger(value) ? value + 0 : Number(value.toPrecision(12));
}
