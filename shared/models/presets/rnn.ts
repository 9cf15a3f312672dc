import { z } from 'zod';
import { strictObject } from '../../yaml/index.js';
import { positive, rate } from '../layers/arguments.js';
import { dropoutOf, presetKind } from './preset.js';
import { asSeries, vectors } from './series.js';

/** Recurrent layers over a series, the last one's last output into the answer. */
export const rnn = presetKind({
  schema: strictObject({
    cell: z.enum(['gru', 'lstm', 'simple_rnn']).default('gru'),
    units: z.array(positive).min(1).default([64]),
    bidirectional: z.boolean().default(false),
    dropout: rate.default(0),
    embedding: vectors,
  }),
  expand: ({ cell, units, bidirectional, dropout, embedding }, inputShape) => [
    ...asSeries('rnn', inputShape, embedding),
    ...units.flatMap((count, stage) => {
      const layer = { [cell]: { units: count, return_sequences: stage < units.length - 1 } };
      return [bidirectional ? { bidirectional: { layer } } : layer, ...dropoutOf(dropout)];
    }),
    'output',
  ],
});
