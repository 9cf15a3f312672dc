const DIGIT_BITS = 11;
const DIGITS = 1 << DIGIT_BITS;
/** A shorter run is sorted by insertion: counting 2048 digits would cost more. */
const SHORT = 48;
/** Where the upper half of a float64 lies. */
const UPPER = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1 ? 1 : 0;

/**
 * Positions of `values` (shape [n], no NaN) in ascending order of value, equal values in order of position; -0 equals 0.
 *
 * Sorted by counting digits of the bit pattern, least significant first: its upper 32 bits over all values, its lower
 * ones only where values agree in the upper.
 */
export function argsort(values: Float64Array): Uint32Array {
  const { upper, lower } = sortKeys(values);
  const positions = new Uint32Array(values.length);
  for (let i = 0; i < positions.length; i++) positions[i] = i;
  const sorted = sortByKey(positions, upper);
  let from = 0;
  while (from < sorted.length) {
    const key = upper[sorted[from]!]!;
    let to = from + 1;
    while (to < sorted.length && upper[sorted[to]!] === key) to++;
    if (to - from > 1) sortRun(sorted, from, to, lower);
    from = to;
  }
  return sorted;
}

/** Unsigned halves that order as the values do: a negative number has all its bits turned, any other only its sign. */
function sortKeys(values: Float64Array): { upper: Uint32Array; lower: Uint32Array } {
  const upper = new Uint32Array(values.length);
  const lower = new Uint32Array(values.length);
  const float = new Float64Array(1);
  const halves = new Uint32Array(float.buffer);
  for (let i = 0; i < values.length; i++) {
    // The addition makes -0 a plain 0.
    float[0] = values[i]! + 0;
    const high = halves[UPPER]!;
    const turn = high >> 31;
    upper[i] = high ^ (turn | 0x80000000);
    lower[i] = halves[1 - UPPER]! ^ turn;
  }
  return { upper, lower };
}

function sortRun(sorted: Uint32Array, from: number, to: number, keys: Uint32Array): void {
  let isSorted = true;
  for (let i = from + 1; i < to && isSorted; i++) isSorted = keys[sorted[i - 1]!]! <= keys[sorted[i]!]!;
  if (isSorted) return;
  if (to - from >= SHORT) {
    sorted.set(sortByKey(sorted.slice(from, to), keys), from);
    return;
  }
  for (let i = from + 1; i < to; i++) {
    const position = sorted[i]!;
    const key = keys[position]!;
    let place = i;
    for (; place > from && keys[sorted[place - 1]!]! > key; place--) sorted[place] = sorted[place - 1]!;
    sorted[place] = position;
  }
}

/**
 * @param positions  used as working space
 * @param keys       by position
 */
function sortByKey(positions: Uint32Array, keys: Uint32Array): Uint32Array {
  let from = positions;
  let to: Uint32Array = new Uint32Array(positions.length);
  for (let shift = 0; shift < 32; shift += DIGIT_BITS) {
    const ends = countDigits(from, keys, shift);
    if (ends === null) continue;
    for (let i = from.length - 1; i >= 0; i--) {
      const position = from[i]!;
      to[--ends[(keys[position]! >>> shift) & (DIGITS - 1)]!] = position;
    }
    [from, to] = [to, from];
  }
  return from;
}

/** Where the stretch of each digit ends; null where all keys have the same digit. */
function countDigits(positions: Uint32Array, keys: Uint32Array, shift: number): Uint32Array | null {
  const ends = new Uint32Array(DIGITS);
  for (let i = 0; i < positions.length; i++) ends[(keys[positions[i]!]! >>> shift) & (DIGITS - 1)]!++;
  let end = 0;
  for (let digit = 0; digit < DIGITS; digit++) {
    if (ends[digit] === positions.length) return null;
    end = ends[digit]! += end;
  }
  return ends;
}
