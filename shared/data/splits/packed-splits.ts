import type { Sequence } from '../storage/sequence.js';
import type { Split } from './share.js';

const SPLITS = ['train', 'validation', 'test'] as const satisfies readonly Split[];

/** The split of each row, a byte each. @param splitOf  asked for each row in order */
export function packedSplits(rows: number, splitOf: (row: number) => Split): Sequence<Split> {
  const codes = new Uint8Array(rows);
  for (let row = 0; row < rows; row++) codes[row] = SPLITS.indexOf(splitOf(row));
  return {
    length: rows,
    at: (row) => SPLITS[codes[row]!],
    *[Symbol.iterator]() {
      for (const code of codes) yield SPLITS[code]!;
    },
  };
}
