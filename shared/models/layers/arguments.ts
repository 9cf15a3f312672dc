import { z } from 'zod';
import { strictObject } from '../../yaml/index.js';

export const ACTIVATIONS = [
  'linear',
  'relu',
  'relu6',
  'elu',
  'selu',
  'gelu',
  'swish',
  'sigmoid',
  'softmax',
  'softplus',
  'softsign',
  'tanh',
] as const;

export const activationName = z.enum(ACTIVATIONS);
export const activation = activationName.default('linear');
export const positive = z.number().int().positive();
export const rate = z.number().min(0).lt(1);
export const layerName = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9_]*$/, 'a layer name is letters, digits and "_", starting with a letter')
  .optional();
export const padding = z.enum(['valid', 'same']).default('valid');
export const regularizer = strictObject({
  l1: z.number().min(0).default(0),
  l2: z.number().min(0).default(0),
}).optional();

/** A whole number for both sides, or [height, width]. */
export const size2d = z.unknown().transform((raw, context): [number, number] => {
  const pair = typeof raw === 'number' ? [raw, raw] : raw;
  if (
    Array.isArray(pair) &&
    pair.length === 2 &&
    pair.every((side) => Number.isInteger(side) && (side as number) > 0)
  ) {
    return pair as [number, number];
  }
  context.addIssue({ code: 'custom', message: 'a size is a whole number above 0, or [height, width]' });
  return z.NEVER;
});
