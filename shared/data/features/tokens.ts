import { z } from 'zod';
import { byCodePoint } from '../../files/index.js';
import { firstIndex } from '../storage/sequence.js';
import { columnsWith } from './columns.js';
import { CellError, featureStep, type Cells } from './feature-step.js';
import { wordsOf } from './text/words.js';

const UNKNOWN = 1;
/** The ids before the vocabulary's: 0 pads, 1 is unknown. */
const RESERVED = 2;
const BYTES = 256;
const DEFAULT_VOCABULARY = 10_000;

const TOKENS = {
  word: wordsOf,
  character: (text: string): string[] => Array.from(text),
} as const;

const by = z.enum(['word', 'byte', 'character']);
const length = z.number().int().min(1).max(65_536);
const utf8 = new TextEncoder();

/**
 * A text as `length` whole numbers for an embedding layer: its first tokens' ids, padded with 0 at the end, as Keras'
 * TextVectorization. The vocabulary is the training split's most frequent tokens, equally frequent ones by code point,
 * from id 2 on; 1 is any other token. A byte's id is its value + 2.
 */
export const tokens = featureStep({
  schema: columnsWith({
    by: by.default('word'),
    vocabulary: z
      .number()
      .int()
      .min(RESERVED + 1)
      .max(1_000_000)
      .optional()
      .describe('The most ids in all, padding and unknown included; 10000 where nothing is said.'),
    length: length.default(64),
    missing: z.enum(['error', 'empty']).default('error').describe('empty: only padding.'),
  })
    .superRefine(({ by, vocabulary }, context) => {
      if (by !== 'byte' || vocabulary === undefined) return;
      context.addIssue({
        code: 'custom',
        path: ['vocabulary'],
        message: 'bytes have 258 ids, always. Take "vocabulary" out.',
      });
    })
    .transform((options) =>
      options.by === 'byte' ? options : { ...options, vocabulary: options.vocabulary ?? DEFAULT_VOCABULARY },
    ),
  fitted: z.strictObject({
    by,
    length,
    missing: z.enum(['error', 'empty']),
    vocabulary: z.array(z.string()),
  }),
  fit: (cells, { by, vocabulary = DEFAULT_VOCABULARY, length, missing }) => {
    const gap = missing === 'error' ? firstIndex(cells, (cell) => cell === null) : -1;
    if (gap >= 0) throw missingText(gap);
    const learnt = by === 'byte' ? [] : mostFrequent(cells, TOKENS[by]);
    return { by, length, missing, vocabulary: learnt.slice(0, vocabulary - RESERVED) };
  },
  width: ({ length }) => length,
  encoder: ({ by, length, missing, vocabulary }) => {
    const ids = new Map(vocabulary.map((token, at) => [token, at + RESERVED]));
    const idsOf = (text: string): number[] =>
      by === 'byte'
        ? Array.from(utf8.encode(text).subarray(0, length), (byte) => byte + RESERVED)
        : TOKENS[by](text)
            .slice(0, length)
            .map((token) => ids.get(token) ?? UNKNOWN);
    return (cell, out, offset) => {
      if (cell === null && missing === 'error') throw missingText();
      out.fill(0, offset, offset + length);
      out.set(idsOf(cell ?? ''), offset);
    };
  },
  ids: ({ by, vocabulary }) => RESERVED + (by === 'byte' ? BYTES : vocabulary.length),
  field: (_fitted, column) => ({ kind: 'text', name: column, long: true }),
});

function mostFrequent(cells: Cells, tokensOf: (text: string) => string[]): string[] {
  const counts = new Map<string, number>();
  for (const cell of cells)
    for (const token of tokensOf(cell ?? '')) counts.set(token, (counts.get(token) ?? 0) + 1);
  return [...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)! || byCodePoint(a, b));
}

function missingText(index?: number): CellError {
  return new CellError(
    'the value is missing',
    'Fill it in, remove the row, or write "missing: empty" in the feature step.',
    index,
  );
}
