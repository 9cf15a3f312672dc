const NOUNS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map',
  record: 'a map',
};

/** A type as a person calls it. @param expected  zod's name */
export function noun(expected: string): string {
  return NOUNS[expected] ?? expected;
}

const PERCENT = /^\s*(-?\d+(?:\.\d+)?)\s*%\s*$/;

/** How to mend a value of another type. */
export function mendType(expected: string, input: unknown): string {
  const text = typeof input === 'string' ? input.trim() : null;
  if ((expected === 'number' || expected === 'int') && text !== null) {
    const percent = PERCENT.exec(text)?.[1];
    if (percent !== undefined) return `Write ${Number((Number(percent) / 100).toPrecision(12))}.`;
    if (text !== '' && Number.isFinite(Number(text))) return `Write ${text} without quotes.`;
  }
  if (expected === 'boolean' && text !== null) return 'Write true or false, without quotes.';
  if (expected === 'array' && isScalar(input)) return `Write [${String(input)}].`;
  if (expected === 'string' && isScalar(input)) return `Write "${String(input)}", in quotes.`;
  if (expected === 'object' && isScalar(input)) return 'Write keys and values, as in {key: value}.';
  return 'Change the value.';
}

function isScalar(input: unknown): boolean {
  return ['string', 'number', 'boolean'].includes(typeof input);
}
