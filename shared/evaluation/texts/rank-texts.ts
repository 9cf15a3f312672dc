import type { Ranking } from '../argsort.js';
import { sortByKey } from '../sort-by-key.js';
import type { PackedTexts } from './packed-texts.js';

/** Fewer rows are sorted by comparison: counting digits would cost more. */
const FEW = 256;
/** Texts are told apart by so many bytes at a time, or by fewer where they don't fit into one key. */
const MOST_BYTES = 9;
const KEYS = 2 ** 32;

/** Rows in byte order of their texts, equal texts in row order. */
export function rankTexts(texts: PackedTexts): Ranking {
  const order = new Uint32Array(texts.length);
  for (let row = 0; row < order.length; row++) order[row] = row;
  const ties = new Uint8Array(texts.length);
  if (!isSorted(texts, ties)) {
    ties.fill(0);
    rankFrom({ texts, order, ties }, 0);
  }
  return { order, ties };
}

function isSorted(texts: PackedTexts, ties: Uint8Array): boolean {
  for (let row = 1; row < texts.length; row++) {
    const difference = texts.compare(row - 1, texts, row);
    if (difference > 0) return false;
    ties[row] = difference === 0 ? 1 : 0;
  }
  return true;
}

/** Rows that agree in their first bytes. */
interface Run {
  readonly texts: PackedTexts;
  /** Sorted in place. */
  readonly order: Uint32Array;
  /** By rank, 0 so far: becomes 1 where a text equals the one before. */
  readonly ties: Uint8Array;
}

/** Some bytes at a time, as the digits of a key; rows whose keys are equal are ranked on by what follows. */
function rankFrom(run: Run, depth: number): void {
  const { texts, order, ties } = run;
  if (order.length < FEW) {
    rankByComparison(run);
    return;
  }
  const start = depth + sharedBytes(run, depth);
  const alphabet = alphabetOf(run, start);
  if (alphabet.letters === 0) {
    ties.fill(1, 1);
    return;
  }
  const { keys, bytes } = keysAt(run, start, alphabet);
  const sorted = sortByKey(keys);
  const before = order.slice();
  for (let i = 0; i < order.length; i++) order[i] = before[sorted.positions[i]!]!;
  for (let from = 0; from < order.length;) {
    let to = from + 1;
    while (to < order.length && sorted.keys[to] === sorted.keys[from]) to++;
    if (to - from > 1) {
      rankFrom({ texts, order: order.subarray(from, to), ties: ties.subarray(from, to) }, start + bytes);
    }
    from = to;
  }
}

function rankByComparison({ texts, order, ties }: Run): void {
  order.sort((a, b) => texts.compare(a, texts, b) || a - b);
  for (let i = 1; i < order.length; i++) {
    ties[i] = texts.compare(order[i - 1]!, texts, order[i]!) === 0 ? 1 : 0;
  }
}

/** How many bytes behind `depth` all rows share. */
function sharedBytes({ texts, order }: Run, depth: number): number {
  const first = order[0]!;
  const from = texts.startOf(first) + depth;
  let shared = Math.max(0, texts.ends[first]! - from);
  for (let i = 1; i < order.length && shared > 0; i++) {
    const start = texts.startOf(order[i]!) + depth;
    const length = Math.min(shared, texts.ends[order[i]!]! - start);
    let same = 0;
    while (same < length && texts.bytes[from + same] === texts.bytes[start + same]) same++;
    shared = same;
  }
  return shared;
}

/** The bytes that occur in a stretch of texts: ids are mostly digits, of which more fit into a key than bytes would. */
interface Alphabet {
  readonly letters: number;
  /** Shape [256], 1 for the least byte; 0 stands for the end of a text. */
  readonly digitOf: Uint16Array;
}

function alphabetOf({ texts, order }: Run, start: number): Alphabet {
  const { bytes, ends } = texts;
  const occurs = new Uint8Array(256);
  for (let i = 0; i < order.length; i++) {
    const from = texts.startOf(order[i]!) + start;
    const end = Math.min(ends[order[i]!]!, from + MOST_BYTES);
    for (let at = from; at < end; at++) occurs[bytes[at]!] = 1;
  }
  const digitOf = new Uint16Array(256);
  let letters = 0;
  for (let byte = 0; byte < 256; byte++) if (occurs[byte] === 1) digitOf[byte] = ++letters;
  return { letters, digitOf };
}

/** @returns one key for each rank, of so many bytes of its text */
function keysAt(
  { texts, order }: Run,
  start: number,
  { letters, digitOf }: Alphabet,
): { readonly keys: Uint32Array<ArrayBuffer>; readonly bytes: number } {
  const base = letters + 1;
  let bytes = 0;
  for (let size = base; size <= KEYS && bytes < MOST_BYTES; size *= base) bytes++;
  const { bytes: all, ends } = texts;
  const keys = new Uint32Array(order.length);
  for (let i = 0; i < keys.length; i++) {
    const from = texts.startOf(order[i]!) + start;
    const end = ends[order[i]!]!;
    let key = 0;
    for (let at = from; at < from + bytes; at++) key = key * base + (at < end ? digitOf[all[at]!]! : 0);
    keys[i] = key;
  }
  return { keys, bytes };
}
