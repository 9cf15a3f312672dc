import type { PackedTexts } from './packed-texts.js';

/** Bytes that one key holds: two numbers of 32 bits. */
const KEY_BYTES = 8;
const DIGIT_BITS = 16;
const DIGITS = 1 << DIGIT_BITS;
/** Fewer rows are sorted by comparison: counting 65,536 digits would cost more. */
const FEW = 4096;

/**
 * Row numbers in byte order of their texts, equal texts in row order. Eight bytes at a time, by counting (least
 * significant digit first); rows that agree in those eight are sorted on by the next.
 */
export function sortTexts(texts: PackedTexts): Uint32Array {
  const rows = Uint32Array.from(texts.ends, (_, row) => row);
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
  const high = keysAt(texts, rows, start);
  const low = keysAt(texts, rows, start + KEY_BYTES / 2);
  const positions = sortKeys(high, low);
  const sorted = positions.map((position) => rows[position]!);
  rows.set(sorted);
  eachRun(positions, high, low, (from, to) => {
    const run = rows.subarray(from, to);
    const endsHere = longestOf(texts, run) <= start + KEY_BYTES;
    // Keys are padded with zeros, so that texts which differ in trailing zero bytes only agree too.
    if (endsHere) run.sort((a, b) => texts.compare(a, texts, b) || a - b);
    else sortFrom(texts, run, start + KEY_BYTES);
  });
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

/** Four bytes of each text from an offset, big-endian; zeros behind its end. */
function keysAt(texts: PackedTexts, rows: Uint32Array, offset: number): Uint32Array {
  return rows.map((row) => {
    const start = texts.startOf(row) + offset;
    const end = texts.ends[row]!;
    let key = 0;
    for (let i = start; i < start + KEY_BYTES / 2; i++) key = (key << 8) | (i < end ? texts.bytes[i]! : 0);
    return key >>> 0;
  });
}

/** Positions in ascending order of (high, low), equal keys in order of position. */
function sortKeys(high: Uint32Array, low: Uint32Array): Uint32Array {
  let from = Uint32Array.from(high, (_, position) => position);
  let to = new Uint32Array(high.length);
  for (const [keys, shift] of [
    [low, 0],
    [low, DIGIT_BITS],
    [high, 0],
    [high, DIGIT_BITS],
  ] as const) {
    const starts = new Uint32Array(DIGITS + 1);
    for (let i = 0; i < keys.length; i++) starts[((keys[i]! >>> shift) & (DIGITS - 1)) + 1]!++;
    if (starts.includes(high.length)) continue;
    for (let digit = 0; digit < DIGITS; digit++) starts[digit + 1]! += starts[digit]!;
    for (let i = 0; i < from.length; i++) {
      const position = from[i]!;
      to[starts[(keys[position]! >>> shift) & (DIGITS - 1)]!++] = position;
    }
    [from, to] = [to, from];
  }
  return from;
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

function longestOf(texts: PackedTexts, rows: Uint32Array): number {
  let longest = 0;
  for (const row of rows) longest = Math.max(longest, texts.ends[row]! - texts.startOf(row));
  return longest;
}
