import type { Ranking } from '../argsort.js';

/** Flag of a row: it is of the class that the scores are about. */
export const IS_POSITIVE = 1;
/** Flag of a row: its score equals that of the row before it. */
export const IS_TIED = 2;

/**
 * Rows by ascending score, with all that a pass over them needs to know of each: reading a byte in sequence is several
 * times as fast as looking up scores and classes all over memory.
 */
export interface RankedRows {
  /** Shape [n], row numbers. */
  readonly order: Uint32Array;
  /** Shape [n], in the same order. */
  readonly flags: Uint8Array;
}

/** @param isPositive  shape [n], by row, 1 or 0 */
export function rankRows({ order, ties }: Ranking, isPositive: Uint8Array): RankedRows {
  const flags = new Uint8Array(order.length);
  for (let rank = 0; rank < order.length; rank++) {
    flags[rank] = isPositive[order[rank]!]! * IS_POSITIVE + ties[rank]! * IS_TIED;
  }
  return { order, flags };
}

/**
 * What the rows have, in rank order. A loop of its own here as below: scattered reads and writes overlap while nothing
 * else waits between them.
 * @param values  shape [n], by row
 */
export function inOrder(values: Float64Array, order: Uint32Array): Float64Array {
  const byRank = new Float64Array(order.length);
  for (let rank = 0; rank < order.length; rank++) byRank[rank] = values[order[rank]!]!;
  return byRank;
}

/** The reverse of `inOrder`. */
export function byRow(byRank: Float64Array, order: Uint32Array): Float64Array {
  const values = new Float64Array(order.length);
  for (let rank = 0; rank < order.length; rank++) values[order[rank]!] = byRank[rank]!;
  return values;
}

/** The rank after the last that ties with `start`. */
export function endOfTie(flags: Uint8Array, start: number): number {
  let end = start + 1;
  while (end < flags.length && flags[end]! >= IS_TIED) end++;
  return end;
}

/** Rows of the class. */
export function countPositives(flags: Uint8Array): number {
  let positives = 0;
  for (let rank = 0; rank < flags.length; rank++) positives += flags[rank]! & IS_POSITIVE;
  return positives;
}
