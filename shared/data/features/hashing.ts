import { z } from 'zod';
import { firstIndex } from '../storage/sequence.js';
import { columnsWith } from './columns.js';
import { CellError, featureStep } from './feature-step.js';
import { murmur3 } from './text/murmur3.js';
import { wordsOf } from './text/words.js';

/**
 * How often each of `buckets` hash values occurs in a text: bucket = |MurmurHash3| mod buckets, as scikit-learn's
 * FeatureHasher(alternate_sign=False). Nothing is learnt, so any number of different texts takes the same room.
 */
export const hashing = featureStep({
  schema: columnsWith({
    buckets: z.number().int().min(2).max(16_384).default(64),
    seed: z.number().int().min(0).max(0xffffffff).default(0),
    by: z
      .enum(['cell', 'word'])
      .default('cell')
      .describe('cell: the whole text is one value; word: its words are counted.'),
    missing: z.enum(['error', 'zeros']).default('error').describe('zeros: a missing value counts nowhere.'),
  }),
  fitted: z.strictObject({
    buckets: z.number().int().positive(),
    seed: z.number().int(),
    by: z.enum(['cell', 'word']),
    missing: z.enum(['error', 'zeros']),
  }),
  fit: (cells, { buckets, seed, by, missing }) => {
    const gap = missing === 'error' ? firstIndex(cells, (cell) => cell === null) : -1;
    if (gap >= 0) throw missingText(gap);
    return { buckets, seed, by, missing };
  },
  width: ({ buckets }) => buckets,
  encoder:
    ({ buckets, seed, by, missing }) =>
    (cell, out, offset) => {
      if (cell === null && missing === 'error') throw missingText();
      out.fill(0, offset, offset + buckets);
      const values = cell === null ? [] : by === 'word' ? wordsOf(cell) : [cell];
      for (const value of values) out[offset + (Math.abs(murmur3(value, seed)) % buckets)]! += 1;
    },
  field: ({ by }, column) => ({ kind: 'text', name: column, long: by === 'word' }),
});

function missingText(index?: number): CellError {
  return new CellError(
    'the value is missing',
    'Fill it in, remove the row, or write "missing: zeros" in the feature step.',
    index,
  );
}
