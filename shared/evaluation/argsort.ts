import { sortByKey } from './sort-by-key.js';

const KEY_BITS = 32;
/** A shorter run is sorted by insertion: counting digits would cost more. */
const SHORT = 48;
/** The upper half of -0. */
const SIGN = 0x80000000 | 0;
/** Where the upper half of a float64 lies. */
const UPPER = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1 ? 1 : 0;

/** Positions of `values` (shape [n], no NaN) in ascending order of value, equal values in order of position. */
export function argsort(values: Float64Array): Uint32Array {
  return rank(values).order;
}

export interface Ranking {
  /** Shape [n], positions in ascending order of value, equal values in order of position; -0 equals 0. */
  readonly order: Uint32Array;
  /** Shape [n], by rank: 1 where the value equals that of the rank before. */
  readonly ties: Uint8Array;
}

/**
 * Ranks `values` (shape [n], no NaN).
 *
 * The bit patterns of floats order as the floats do. Counted from the least value's, the patterns of one column span few
 * bits more than 32, such as 52 for all numbers between 1/2 and 1: sorted by counting the digits of the upper 32 of
 * those, hardly any values are left that agree in them and are told apart by the rest.
 */
export function rank(values: Float64Array): Ranking {
  const { keys, isWhole } = sortKeys(values);
  const { positions, keys: sorted } = sortByKey(keys);
  const ties = new Uint8Array(sorted.length);
  for (let i = 1; i < sorted.length; i++) ties[i] = Number(sorted[i] === sorted[i - 1]);
  if (!isWhole) breakTies(positions, ties, values);
  return { order: positions, ties };
}

/** @returns `isWhole`: equal keys stand for equal values only */
function sortKeys(values: Float64Array): { keys: Uint32Array<ArrayBuffer>; isWhole: boolean } {
  const [smallest, greatest] = extremesOf(values);
  const least = patternOf(smallest);
  const [leastUpper, leastLower] = least;
  const [spanUpper] = subtract(patternOf(greatest), least);
  const dropped = KEY_BITS - Math.clz32(spanUpper);
  const keys = new Uint32Array(values.length);
  const halves = new Int32Array(values.buffer, values.byteOffset, 2 * values.length);
  for (let i = 0; i < keys.length; i++) {
    // As patternOf and subtract, in 32-bit numbers and without a branch that can't be foreseen.
    const written = halves[2 * i + UPPER]!;
    const writtenLower = halves[2 * i + 1 - UPPER]!;
    const high = written === SIGN && writtenLower === 0 ? 0 : written;
    const turn = high >> 31;
    const low = (writtenLower ^ turn) >>> 0;
    const upper = (high ^ (turn | SIGN)) - leastUpper - Number(low < leastLower);
    const lower = low - leastLower;
    keys[i] = dropped === KEY_BITS ? upper : (upper << (KEY_BITS - dropped)) | (lower >>> dropped);
  }
  return { keys, isWhole: dropped === 0 };
}

type Pattern = readonly [upper: number, lower: number];

/** Unsigned halves that order as the values do: a negative number has all its bits turned, any other only its sign. */
function patternOf(value: number): Pattern {
  const halves = new Uint32Array(Float64Array.of(value + 0).buffer);
  const turn = halves[UPPER]! >> 31;
  return [(halves[UPPER]! ^ (turn | SIGN)) >>> 0, (halves[1 - UPPER]! ^ turn) >>> 0];
}

function subtract(a: Pattern, b: Pattern): Pattern {
  const lower = a[1] - b[1];
  return lower < 0 ? [a[0] - b[0] - 1, lower + 2 ** 32] : [a[0] - b[0], lower];
}

function extremesOf(values: Float64Array): [smallest: number, greatest: number] {
  let [smallest, greatest] = [Infinity, -Infinity];
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (value < smallest) smallest = value;
    if (value > greatest) greatest = value;
  }
  return [smallest, greatest];
}

/** Sorts what has equal keys by value, and keeps the ties of equal values. */
function breakTies(positions: Uint32Array, ties: Uint8Array, values: Float64Array): void {
  for (let from = 0; from < ties.length;) {
    let to = from + 1;
    while (to < ties.length && ties[to] === 1) to++;
    if (to - from > 1) sortRun(positions.subarray(from, to), values);
    for (let i = from + 1; i < to; i++) ties[i] = values[positions[i]!] === values[positions[i - 1]!] ? 1 : 0;
    from = to;
  }
}

function sortRun(positions: Uint32Array, values: Float64Array): void {
  let isSorted = true;
  for (let i = 1; i < positions.length && isSorted; i++) {
    isSorted = values[positions[i - 1]!]! <= values[positions[i]!]!;
  }
  if (isSorted) return;
  if (positions.length >= SHORT) {
    // Values that agree in the upper bits span few others, so that this goes no deeper.
    const before = positions.slice();
    const order = argsort(Float64Array.from(before, (position) => values[position]!));
    for (let i = 0; i < order.length; i++) positions[i] = before[order[i]!]!;
    return;
  }
  for (let i = 1; i < positions.length; i++) {
    const position = positions[i]!;
    const value = values[position]!;
    let place = i;
    for (; place > 0 && values[positions[place - 1]!]! > value; place--)
      positions[place] = positions[place - 1]!;
    positions[place] = position;
  }
}
