import { byCodePoint } from '../../files/index.js';
import { computed, type Sequence } from '../storage/sequence.js';

/**
 * Keys by which rows with the same inputs share a split: a model that has seen a row in training knows its twin by
 * heart. Of twins the least key counts for all, whatever their order.
 *
 * @param firstRows  for each row the first one with the same inputs
 */
export function sharedKeys(keys: Sequence<string>, firstRows: Int32Array): Sequence<string> {
  const hasTwins = new Uint8Array(firstRows.length);
  for (const [row, first] of firstRows.entries()) if (first !== row) hasTwins[first] = 1;
  const least = new Map<number, string>();
  for (const [row, first] of firstRows.entries()) {
    if (hasTwins[first] === 0) continue;
    const key = keys.at(row)!;
    const before = least.get(first);
    if (before === undefined || byCodePoint(key, before) < 0) least.set(first, key);
  }
  return computed(firstRows.length, (row) => least.get(firstRows[row]!) ?? keys.at(row)!);
}

/** How many rows have the same inputs as one before them. */
export function countCopies(firstRows: Int32Array): number {
  return firstRows.reduce((count, first, row) => count + Number(first !== row), 0);
}
