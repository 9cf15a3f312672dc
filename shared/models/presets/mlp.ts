import { z } from 'zod';
import { strictObject } from '../../yaml/index.js';
import { activationName, positive, rate, regularizer } from '../layers/arguments.js';
import { dropoutOf, flattened, presetKind } from './preset.js';

/** Dense layers one behind the other. */
export const mlp = presetKind({
  schema: strictObject({
    units: z.array(positive).min(1).default([64, 32]),
    activation: activationName.default('relu'),
    dropout: rate.default(0),
    batch_normalization: z.boolean().default(false),
    kernel_regularizer: regularizer,
  }),
  expand: ({ units, activation, dropout, batch_normalization, kernel_regularizer }, inputShape) => [
    ...flattened(inputShape),
    ...units.flatMap((count) => [
      { dense: { units: count, activation, ...(kernel_regularizer && { kernel_regularizer }) } },
      ...(batch_normalization ? ['batch_normalization'] : []),
      ...dropoutOf(dropout),
    ]),
    'output',
  ],
});
