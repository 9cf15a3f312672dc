import type { SourceLocation } from '../../../errors/index.js';
import { decodeUtf8 } from '../cells.js';
import { numberEnd } from './json-numbers.js';
import { stringEnd, unescape } from './json-strings.js';
import { brokenString, doubledKey, missingKey, noObject, noValue, unknownKey } from './row-faults.js';

const TAB = 9;
const LINE_FEED = 10;
const RETURN = 13;
const SPACE = 32;
const QUOTE = 34;
const COMMA = 44;
const COLON = 58;
const OPEN = 123;
const CLOSE = 125;
const CASE_BIT = 32;

const encoder = new TextEncoder();
const NULL = encoder.encode('null');
const WORDS = [NULL, encoder.encode('true'), encoder.encode('false')];

/** Where the cells of rows begin and end. */
export interface CellPlaces {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** Takes flat JSON objects (RFC 8259) with the same keys apart, in any order of theirs. */
export class RowParser {
  /** What each key looks like between its quotation marks; null where it needs escapes. */
  readonly #keys: readonly (Uint8Array | null)[];
  readonly #columnOf: ReadonlyMap<string, number>;
  /** The line on which each key was met last. */
  readonly #metOn: Float64Array;

  constructor(
    readonly names: readonly string[],
    readonly file: string,
  ) {
    this.#keys = names.map((name) => (JSON.stringify(name) === `"${name}"` ? encoder.encode(name) : null));
    this.#columnOf = new Map(names.map((name, column) => [name, column]));
    this.#metOn = new Float64Array(names.length);
  }

  /**
   * Finds the values of one object, in the order of `names`: strings as their text, numbers as they are written, null
   * as an empty cell, true and false as "True" and "False", which is how a CSV of the same table has them.
   *
   * @param from       where the object begins; its line ends in a line feed
   * @param firstCell  the number of its first cell
   * @throws UserError for anything that is not such an object
   */
  parse(bytes: Uint8Array, from: number, line: number, cells: CellPlaces, firstCell: number): void {
    const { names } = this;
    const place = { file: this.file, line };
    if (bytes[from] !== OPEN) throw noObject(place);
    let at = skipSpace(bytes, from + 1);
    let met = 0;
    let next = 0;
    while (bytes[at] !== CLOSE || met > 0) {
      const column = this.#columnAt(bytes, at, next, place);
      if (this.#metOn[column] === line) throw doubledKey(names[column]!, place);
      this.#metOn[column] = line;
      met++;
      next = column + 1;
      at = skipSpace(bytes, stringEnd(bytes, at + 1) + 1);
      if (bytes[at] !== COLON) throw noObject(place);
      at = this.#parseValue(
        bytes,
        skipSpace(bytes, at + 1),
        names[column]!,
        place,
        cells,
        firstCell + column,
      );
      at = skipSpace(bytes, at);
      if (bytes[at] === CLOSE) break;
      if (bytes[at] !== COMMA) throw noObject(place);
      at = skipSpace(bytes, at + 1);
    }
    if (bytes[skipSpace(bytes, at + 1)] !== LINE_FEED) throw noObject(place);
    if (met < names.length) throw missingKey(names[this.#metOn.findIndex((on) => on !== line)]!, place);
  }

  /** The column of the key that begins here; mostly the one behind the last. */
  #columnAt(bytes: Uint8Array, from: number, next: number, place: SourceLocation): number {
    if (bytes[from] !== QUOTE) throw noObject(place);
    const expected = this.#keys[next];
    const start = from + 1;
    if (expected && startsWith(bytes, start, expected) && bytes[start + expected.length] === QUOTE)
      return next;
    const end = stringEnd(bytes, start);
    if (end < 0) throw noObject(place);
    // A copy, so that the key stays what `parse` steps over.
    const copy = bytes.slice(start, end);
    const length = unescape(copy, 0, copy.length);
    if (length < 0) throw noObject(place);
    const key = decodeUtf8(copy, 0, length);
    const column = this.#columnOf.get(key);
    if (column === undefined) throw unknownKey(key, this.names, place);
    return column;
  }

  /** @returns where the value ends in the line */
  #parseValue(
    bytes: Uint8Array,
    from: number,
    key: string,
    place: SourceLocation,
    { starts, ends }: CellPlaces,
    cell: number,
  ): number {
    starts[cell] = from;
    if (bytes[from] === QUOTE) {
      const close = stringEnd(bytes, from + 1);
      if (close < 0) throw noObject(place);
      const end = unescape(bytes, from + 1, close);
      if (end < 0) throw brokenString(key, place);
      starts[cell] = from + 1;
      ends[cell] = end;
      return close + 1;
    }
    const number = numberEnd(bytes, from);
    if (number >= 0) return (ends[cell] = number);
    const word = WORDS.find((word) => startsWith(bytes, from, word));
    if (!word) throw noValue(key, tokenAt(bytes, from), place);
    const end = from + word.length;
    ends[cell] = word === NULL ? from : end;
    bytes[from]! &= ~CASE_BIT;
    return end;
  }
}

function startsWith(bytes: Uint8Array, at: number, text: Uint8Array): boolean {
  for (let i = 0; i < text.length; i++) if (bytes[at + i] !== text[i]) return false;
  return true;
}

/** Behind spaces, tabs and carriage returns. */
export function skipSpace(bytes: Uint8Array, from: number): number {
  let at = from;
  while (bytes[at] === SPACE || bytes[at] === TAB || bytes[at] === RETURN) at++;
  return at;
}

/** What stands up to the next comma, brace or line feed. */
function tokenAt(bytes: Uint8Array, from: number): string {
  let end = from;
  while (bytes[end] !== COMMA && bytes[end] !== CLOSE && bytes[end] !== LINE_FEED) end++;
  return decodeUtf8(bytes, from, end).trim();
}
