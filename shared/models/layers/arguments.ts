import { z } from 'zod';

export const ACTIVATIONS = [
  'linear',
  'relu',
  'elu',
  'selu',
  'sigmoid',
  'softmax',
  'softplus',
  'tanh',
] as const;

export const activation = z.enum(ACTIVATIONS).default('linear');
export const positive = z.number().int().positive();
export const layerName = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9_]*$/, 'a layer name is letters, digits and "_", starting with a letter')
  .optional();
export const padding = z.enum(['valid', 'same']).default('valid');

/** A whole number for both sides, or [height, width]. */
export const size2d = z.unknown().transform((raw, context): [number, number] => {
  const pair = typeof raw === 'number' ? [raw, raw] : raw;
  if (Array.isArray(pair) && pair.length === 2 && pair.every((side) => Number.isInteger(side) && side > 0)) {
    return pair as [number, number];
  }
  context.addIssue({ code: 'custom', message: 'a size is a whole number above 0, or [height, width]' });
  return z.NEVER;
});
