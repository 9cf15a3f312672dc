/** Flag of a row: it is of the class that the scores are about. */
export const IS_POSITIVE = 1;
/** Flag of a row: its score equals that of the row before it. */
export const IS_TIED = 2;

/**
 * What a pass over ranked rows needs to know of each, gathered once: reading a byte in sequence is several times as fast
 * as looking up scores and classes all over memory.
 *
 * @param order       shape [n], rows by ascending score
 * @param scores      shape [n]
 * @param isPositive  shape [n], 1 or 0
 * @returns shape [n], in rank order
 */
export function rankFlags(order: Uint32Array, scores: Float64Array, isPositive: Uint8Array): Uint8Array {
  const flags = new Uint8Array(order.length);
  let previous = NaN;
  for (let rank = 0; rank < order.length; rank++) {
    const row = order[rank]!;
    const score = scores[row]!;
    flags[rank] = (isPositive[row] === 1 ? IS_POSITIVE : 0) + (score === previous ? IS_TIED : 0);
    previous = score;
  }
  return flags;
}

/** The rank after the last that ties with `start`. */
export function endOfTie(flags: Uint8Array, start: number): number {
  let end = start + 1;
  while (end < flags.length && flags[end]! >= IS_TIED) end++;
  return end;
}
