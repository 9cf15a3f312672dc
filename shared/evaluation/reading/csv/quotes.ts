import { LINE_FEED, QUOTE, RETURN } from './bytes.js';

/** The quotation mark that closes a cell; -1 where it doesn't come before `length`. */
export function closingQuote(bytes: Uint8Array, from: number, length: number): number {
  for (let at = from; at < length; at++) {
    if (bytes[at] !== QUOTE) continue;
    if (at + 1 === length || bytes[at + 1] !== QUOTE) return at;
    at++;
  }
  return -1;
}

/** Line breaks within a quoted cell: CRLF, LF and CR each are one. */
export function countBreaks(bytes: Uint8Array, start: number, end: number): number {
  let breaks = 0;
  for (let at = start; at < end; at++) {
    if (bytes[at] === LINE_FEED || (bytes[at] === RETURN && bytes[at + 1] !== LINE_FEED)) breaks++;
  }
  return breaks;
}

/** Writes a quoted cell's text over it, each doubled quotation mark once. @returns where the text ends */
export function halveQuotes(bytes: Uint8Array, start: number, end: number): number {
  let to = start;
  for (let at = start; at < end; at++) {
    const byte = bytes[at]!;
    bytes[to++] = byte;
    if (byte === QUOTE) at++;
  }
  return to;
}
