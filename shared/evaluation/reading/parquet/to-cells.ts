import { isUtf8 } from 'node:buffer';
import type { DecodedArray } from 'hyparquet';
import type { ColumnCells } from '../cells.js';
import { GrowingTexts } from '../columns/growing-texts.js';
import type { ColumnKind } from './column-kinds.js';
import { doubleText, floatText } from './python-numbers.js';

const MOST_BYTES = 2 ** 31 - 1;
/** No number is written with more. */
const MOST_DIGITS = 32;

const TEXT_OF: Readonly<Record<Exclude<ColumnKind, 'text'>, (value: unknown) => string | null>> = {
  integer: (value) => (typeof value === 'number' || typeof value === 'bigint' ? String(value) : null),
  double: (value) => (typeof value === 'number' ? doubleText(value) : null),
  float: (value) => (typeof value === 'number' ? floatText(value) : null),
  boolean: (value) => (typeof value === 'boolean' ? (value ? 'True' : 'False') : null),
};

/**
 * Values as the cells of a CSV that pandas would write of them; null and NaN are empty cells.
 *
 * @throws RangeError for values of another kind, text that is not UTF-8, or more than 2 GiB of it
 */
export function toCells(values: DecodedArray, kind: ColumnKind): ColumnCells {
  const rows = values.length;
  const texts = kind === 'text' ? packTexts(values) : packNumbers(values, TEXT_OF[kind]);
  if (texts.size > MOST_BYTES)
    throw new RangeError(`a row group holds more than ${MOST_BYTES} bytes of text`);
  const ends = new Int32Array(texts.ends.buffer, 0, rows);
  const starts = new Int32Array(rows);
  starts.set(ends.subarray(0, -1), 1);
  return { bytes: texts.bytes, starts, ends, first: 0, stride: 1, rows };
}

function packTexts(values: DecodedArray): GrowingTexts {
  const texts = new GrowingTexts();
  let areCut = false;
  for (const value of values as Iterable<unknown>) {
    if (value instanceof Uint8Array) {
      // Where a text begins within a character, the whole could be UTF-8 and its parts not.
      if (value.length > 0 && (value[0]! & 0xc0) === 0x80) areCut = true;
      texts.push(value, 0, value.length);
    } else if (value === null) texts.push(EMPTY, 0, 0);
    else throw new RangeError('a page holds no text where the schema says so');
  }
  if (areCut || !isUtf8(texts.bytes.subarray(0, texts.size))) throw new RangeError('its text is not UTF-8');
  return texts;
}

const EMPTY = new Uint8Array(0);

function packNumbers(values: DecodedArray, textOf: (value: unknown) => string | null): GrowingTexts {
  const texts = new GrowingTexts();
  texts.makeRoom(0, values.length);
  for (const value of values as Iterable<unknown>) {
    const text = value === null || Number.isNaN(value) ? '' : textOf(value);
    if (text === null) throw new RangeError('a page holds values of another type than the schema says');
    texts.makeRoom(MOST_DIGITS, 1);
    const { bytes, size } = texts;
    for (let at = 0; at < text.length; at++) bytes[size + at] = text.charCodeAt(at);
    texts.size = size + text.length;
    texts.ends[texts.length++] = texts.size;
  }
  return texts;
}
