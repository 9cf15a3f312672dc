import { z } from 'zod';
import { strictObject } from '../../yaml/index.js';
import { positive, rate } from '../layers/arguments.js';
import { dropoutOf, misfit, presetKind, type WrittenLayer } from './preset.js';

/** Convolutions with halving in between, then dense layers; over pictures, or over series in one direction. */
export const cnn = presetKind({
  schema: strictObject({
    filters: z.array(positive).min(1).default([32, 64]),
    kernel_size: positive.default(3),
    units: z.array(positive).default([128]),
    dropout: rate.default(0),
    batch_normalization: z.boolean().default(false),
  }),
  expand: ({ filters, kernel_size, units, dropout, batch_normalization }, inputShape) => {
    if (inputShape.length < 2)
      throw misfit(
        'cnn',
        'pictures [height, width, channels] or series [steps, features]',
        inputShape,
        'Take mlp for a table, or give the layers with a "reshape" before them.',
      );
    const direction = inputShape.length === 2 ? '1d' : '2d';
    const sides = inputShape.slice(0, -1);
    const convolutions = filters.flatMap((count, stage): WrittenLayer[] => [
      { [`conv${direction}`]: { filters: count, kernel_size, padding: 'same', activation: 'relu' } },
      ...(batch_normalization ? ['batch_normalization'] : []),
      // A side that is down to one number can't be halved again.
      ...(sides.every((side) => side >> stage >= 2) ? [`max_pooling${direction}`] : []),
    ]);
    const dense = units.flatMap((count) => [
      { dense: { units: count, activation: 'relu' } },
      ...dropoutOf(dropout),
    ]);
    return [...convolutions, 'flatten', ...dense, 'output'];
  },
});
