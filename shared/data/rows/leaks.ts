import type { Split } from '../splits/index.js';
import type { Sequence } from '../storage/sequence.js';

/** Rows that training has seen under another name. */
export interface Leaks {
  readonly count: number;
  /** The first test or validation row of them, and the first training row with the same inputs. */
  readonly row: number;
  readonly trainingRow: number;
}

/** @param firstRows  for each row the first one with the same inputs   @returns null where there are none */
export function findLeaks(splits: Sequence<Split>, firstRows: Int32Array): Leaks | null {
  const training = new Int32Array(firstRows.length).fill(-1);
  for (const [row, first] of firstRows.entries())
    if (splits.at(row) === 'train' && training[first]! < 0) training[first] = row;
  const isLeak = (first: number, row: number): boolean => training[first]! >= 0 && splits.at(row) !== 'train';
  const row = firstRows.findIndex(isLeak);
  if (row < 0) return null;
  const count = firstRows.reduce((sum, first, at) => sum + Number(isLeak(first, at)), 0);
  return { count, row, trainingRow: training[firstRows[row]!]! };
}
