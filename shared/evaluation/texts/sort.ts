import type { PackedTexts } from './packed-texts.js';

/** Bytes of each text that one round looks at. */
const WINDOW = 16;
/** Bits of one key; a round sorts by two. */
const KEY_BITS = 30;
/** Counts of one pass stay in the processor's first cache. */
const MOST_DIGIT_BITS = 12;
/** Fewer rows are sorted by comparison: counting digits would cost more. */
const FEW = 2048;

/**
 * Row numbers in byte order of their texts, equal texts in row order. Each round codes the next bytes of all texts in
 * as few bits as their alphabet needs, and sorts those by counting (least significant digit first); rows that agree in
 * them are sorted on by the bytes behind.
 */
export function sortTexts(texts: PackedTexts): Uint32Array {
  const rows = new Uint32Array(texts.length);
  for (let row = 0; row < rows.length; row++) rows[row] = row;
  if (!isSorted(texts)) sortFrom(texts, rows, 0);
  return rows;
}

function isSorted(texts: PackedTexts): boolean {
  for (let row = 1; row < texts.length; row++) if (texts.compare(row - 1, texts, row) > 0) return false;
  return true;
}

/** @param rows  sorted in place; all agree in the first `depth` bytes */
function sortFrom(texts: PackedTexts, rows: Uint32Array, depth: number): void {
  if (rows.length < FEW) {
    rows.sort((a, b) => texts.compare(a, texts, b) || a - b);
    return;
  }
  const start = depth + sharedBytes(texts, rows, depth);
  const { ranks, bits, longest } = alphabetAt(texts, rows, start);
  const perKey = Math.floor(KEY_BITS / bits);
  const looked = Math.min(longest, WINDOW, 2 * perKey);
  const high = keysAt(texts, rows, start, Math.min(perKey, looked), ranks, bits);
  const low = keysAt(texts, rows, start + perKey, Math.max(0, looked - perKey), ranks, bits);
  const positions = sortKeys(high, low);
  const sorted = new Uint32Array(rows.length);
  for (let i = 0; i < sorted.length; i++) sorted[i] = rows[positions[i]!]!;
  rows.set(sorted);
  if (longest === looked) return;
  eachRun(positions, high, low, (from, to) => sortFrom(texts, rows.subarray(from, to), start + looked));
}

/** How many bytes behind `depth` all rows share. */
function sharedBytes(texts: PackedTexts, rows: Uint32Array, depth: number): number {
  const first = rows[0]!;
  const from = texts.startOf(first) + depth;
  let shared = Math.max(0, texts.ends[first]! - from);
  for (let i = 1; i < rows.length && shared > 0; i++) {
    const start = texts.startOf(rows[i]!) + depth;
    const length = Math.min(shared, texts.ends[rows[i]!]! - start);
    let same = 0;
    while (same < length && texts.bytes[from + same] === texts.bytes[start + same]) same++;
    shared = same;
  }
  return shared;
}

interface Alphabet {
  /** From 1 on, by byte; 0 stands for the end of a text. */
  readonly ranks: Uint16Array;
  /** Of one rank. */
  readonly bits: number;
  /** Bytes behind the offset that the longest text has. */
  readonly longest: number;
}

/** The bytes that occur in the window behind an offset. */
function alphabetAt(texts: PackedTexts, rows: Uint32Array, offset: number): Alphabet {
  const { bytes, ends } = texts;
  const ranks = new Uint16Array(256);
  let longest = 0;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    const start = texts.startOf(row) + offset;
    const end = ends[row]!;
    if (end - start > longest) longest = end - start;
    for (let at = start; at < end && at < start + WINDOW; at++) ranks[bytes[at]!] = 1;
  }
  let rank = 0;
  for (let byte = 0; byte < ranks.length; byte++) if (ranks[byte] === 1) ranks[byte] = ++rank;
  return { ranks, bits: 32 - Math.clz32(Math.max(1, rank)), longest };
}

/** The ranks of some bytes of each text from an offset, the first in the highest bits; zeros behind its end. */
function keysAt(
  texts: PackedTexts,
  rows: Uint32Array,
  offset: number,
  count: number,
  ranks: Uint16Array,
  bits: number,
): Uint32Array {
  const { bytes, ends } = texts;
  const keys = new Uint32Array(rows.length);
  if (count === 0) return keys;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    const start = texts.startOf(row) + offset;
    const end = ends[row]!;
    let key = 0;
    for (let at = start; at < start + count; at++) key = (key << bits) | (at < end ? ranks[bytes[at]!]! : 0);
    keys[i] = key;
  }
  return keys;
}

/** Positions in ascending order of (high, low), equal keys in order of position. */
function sortKeys(high: Uint32Array, low: Uint32Array): Uint32Array {
  let from = new Uint32Array(high.length);
  for (let i = 0; i < from.length; i++) from[i] = i;
  let to = new Uint32Array(high.length);
  for (const keys of [low, high]) {
    const bits = bitsOf(keys);
    const passes = Math.ceil(bits / MOST_DIGIT_BITS);
    const digitBits = Math.ceil(bits / passes);
    for (let pass = 0; pass < passes; pass++) {
      sortPass(keys, pass * digitBits, digitBits, from, to);
      [from, to] = [to, from];
    }
  }
  return from;
}

function bitsOf(keys: Uint32Array): number {
  let used = 0;
  for (let i = 0; i < keys.length; i++) used |= keys[i]!;
  return 32 - Math.clz32(used);
}

function sortPass(keys: Uint32Array, shift: number, bits: number, from: Uint32Array, to: Uint32Array): void {
  const mask = (1 << bits) - 1;
  const starts = new Uint32Array(mask + 2);
  for (let i = 0; i < keys.length; i++) starts[((keys[i]! >>> shift) & mask) + 1]!++;
  for (let digit = 0; digit <= mask; digit++) starts[digit + 1]! += starts[digit]!;
  for (let i = 0; i < from.length; i++) {
    const position = from[i]!;
    to[starts[(keys[position]! >>> shift) & mask]!++] = position;
  }
}

/** Calls `take` for each stretch of two or more sorted positions with equal keys. */
function eachRun(
  positions: Uint32Array,
  high: Uint32Array,
  low: Uint32Array,
  take: (from: number, to: number) => void,
): void {
  let from = 0;
  for (let i = 1; i <= positions.length; i++) {
    const here = positions[i];
    const first = positions[from]!;
    if (here !== undefined && high[here] === high[first] && low[here] === low[first]) continue;
    if (i - from > 1) take(from, i);
    from = i;
  }
}
