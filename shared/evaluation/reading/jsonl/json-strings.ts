const QUOTE = 34;
const BACKSLASH = 92;
const LETTER_U = 117;
const SPACE = 32;

/** What a one-letter escape stands for, by its letter. */
const ESCAPES: ReadonlyMap<number, number> = new Map(
  Object.entries({ '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }).map(
    ([letter, meaning]) => [letter.charCodeAt(0), meaning.charCodeAt(0)],
  ),
);

/** The quotation mark that closes a string; -1 where a control character, such as the line's end, comes first. */
export function stringEnd(bytes: Uint8Array, from: number): number {
  for (let at = from; ; at++) {
    if (bytes[at] === BACKSLASH) at++;
    else if (bytes[at] === QUOTE) return at;
    if (!(bytes[at]! >= SPACE)) return -1;
  }
}

/**
 * Writes what a string's escapes stand for over them; UTF-8 is never longer than its escape.
 *
 * @returns where the text ends; -1 for an escape that JSON doesn't know or half of a surrogate pair
 */
export function unescape(bytes: Uint8Array, start: number, end: number): number {
  let to = start;
  while (to < end && bytes[to] !== BACKSLASH) to++;
  for (let at = to; at < end;) {
    const byte = bytes[at++]!;
    if (byte !== BACKSLASH) {
      bytes[to++] = byte;
      continue;
    }
    const letter = bytes[at++]!;
    if (letter !== LETTER_U) {
      const meaning = ESCAPES.get(letter);
      if (meaning === undefined) return -1;
      bytes[to++] = meaning;
      continue;
    }
    let point = hexadecimal(bytes, at);
    at += 4;
    if (point < 0 || isLowSurrogate(point)) return -1;
    if (isHighSurrogate(point)) {
      const low = bytes[at] === BACKSLASH && bytes[at + 1] === LETTER_U ? hexadecimal(bytes, at + 2) : -1;
      if (!isLowSurrogate(low)) return -1;
      point = 0x10000 + ((point & 0x3ff) << 10) + (low & 0x3ff);
      at += 6;
    }
    to = putCodePoint(bytes, to, point);
  }
  return to;
}

/** Four hexadecimal digits as a number; -1 where there are none. */
function hexadecimal(bytes: Uint8Array, at: number): number {
  let value = 0;
  for (let i = at; i < at + 4; i++) {
    const digit = parseInt(String.fromCharCode(bytes[i]!), 16);
    if (Number.isNaN(digit)) return -1;
    value = value * 16 + digit;
  }
  return value;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000;
}

/** @returns where the next byte goes */
function putCodePoint(bytes: Uint8Array, at: number, point: number): number {
  if (point < 0x80) {
    bytes[at] = point;
    return at + 1;
  }
  const length = point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  for (let i = length - 1; i > 0; i--) {
    bytes[at + i] = 0x80 | (point & 0x3f);
    point >>= 6;
  }
  bytes[at] = ((0xf00 >> length) & 0xff) | point;
  return at + length;
}
