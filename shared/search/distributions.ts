import { z } from 'zod';
import { canonicalJson } from '../files/index.js';
import { kindOf } from '../yaml/index.js';

const choice = z
  .array(z.unknown())
  .min(1)
  .superRefine((values, context) => {
    const texts = values.map(canonicalJson);
    const at = texts.findIndex((text, index) => texts.indexOf(text) !== index);
    if (at < 0) return;
    context.addIssue({
      code: 'custom',
      path: [at],
      message: `${JSON.stringify(values[at])} is given twice. Name each value once.`,
    });
  })
  .describe('One of these values, whatever they are.');

function range(end: z.ZodNumber) {
  return z.tuple([end, end]).refine(([low, high]) => low < high, {
    message: 'the ends are not in order. Write the lower one first, as in [0.1, 0.5].',
  });
}

const kinds = {
  choice,
  uniform: range(z.number()).describe('A number between two ends.'),
  log_uniform: range(z.number().positive()).describe('A number whose logarithm is uniform.'),
  int_uniform: range(z.number().int()).describe('A whole number, both ends included.'),
  int_log_uniform: range(z.number().int().positive()).describe(
    'A whole number, small ones as likely as large ones.',
  ),
};

/** What a search draws a value from, as recipe.yml writes it: `{log_uniform: [0.0001, 0.01]}`. */
export const distributionSchema = kindOf(kinds, 'distribution');

export type Distribution = z.output<typeof distributionSchema>;

/** A distribution of numbers. */
export type Range = Exclude<Distribution, { readonly kind: 'choice' }>;
