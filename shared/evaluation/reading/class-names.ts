import { byCodePoint } from '../../files/index.js';
import { parseNumber } from './numbers/numbers.js';

/** The confusion matrix has a cell for each pair of classes. */
export const MOST_CLASSES = 4096;

/** What keeps a text from being an id or a class, as the end of a sentence; null where nothing does. */
export function nameFault(text: string): string | null {
  if (text.trim() === '') return 'is empty';
  // The fingerprint separates ids and labels by tabs and line feeds.
  return /[\t\r\n]/.test(text) ? 'holds a tab or line break' : null;
}

/** Classes in the order of every table: numbers ascending where all are numbers, else texts by code point. */
export function orderClasses(names: Iterable<string>): string[] {
  const distinct = [...new Set(names)];
  const areNumbers = distinct.every((name) => !Number.isNaN(parseNumber(name)));
  return distinct.sort((a, b) => (areNumbers && parseNumber(a) - parseNumber(b)) || byCodePoint(a, b));
}

/** Exact as a double, so that no two classes fall together by rounding. */
const WHOLE = /^(-?(?:0|[1-9]\d{0,14}))(?:\.0+)?$/;

/**
 * One spelling for each class. A column of whole numbers becomes `1.0` as soon as its writer lets a missing value
 * through, so where all classes are numbers, `1` and `1.0` are one class, under the labels' shortest spelling. Any
 * other text is a class of its own: `007` and `7` may be two codes.
 *
 * @returns spelling as written → class name
 */
export function spellClasses(labels: readonly string[], others: readonly string[]): Map<string, string> {
  return spellBy(wholePart, labels, others);
}

/**
 * The same with every spelling of a number taken for that number: where labels part in `spellClasses` and not here, a
 * writer was careless, or codes were read as numbers.
 */
export function spellNumbers(labels: readonly string[]): Map<string, string> {
  return spellBy((text) => String(parseNumber(text)), labels, []);
}

function spellBy(
  keyOf: (text: string) => string,
  labels: readonly string[],
  others: readonly string[],
): Map<string, string> {
  const written = [...new Set([...labels, ...others])];
  const areNumbers = written.every((text) => !Number.isNaN(parseNumber(text)));
  if (!areNumbers) return new Map(written.map((text) => [text, text]));
  const inLabels = new Set(labels);
  const preferred = [...written].sort(
    (a, b) => Number(inLabels.has(b)) - Number(inLabels.has(a)) || a.length - b.length || byCodePoint(a, b),
  );
  const nameOf = new Map<string, string>();
  for (const text of preferred) {
    const key = keyOf(text);
    if (!nameOf.has(key)) nameOf.set(key, text);
  }
  return new Map(written.map((text) => [text, nameOf.get(keyOf(text))!]));
}

/** "7" of "7.0"; any other text is itself. */
function wholePart(text: string): string {
  return WHOLE.exec(text)?.[1] ?? text;
}
