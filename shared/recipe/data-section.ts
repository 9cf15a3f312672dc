import { z } from 'zod';
import { strictObject } from '../yaml/index.js';
import { cleanSection } from './clean-section.js';
import { sourceSection } from './source.js';
import { filledSplit, splitFault, splitSection } from './split-section.js';

export const imageSection = strictObject({
  /** Tabular pixels: a pattern over column names, in file order. */
  columns: z.string().optional(),
  /** Of tabular pixels: [height, width, channels]. */
  shape: z.array(z.number().int().positive()).length(3).optional(),
  /** The value that stands for white; pixels are divided by it. */
  scale: z.number().positive().optional(),
  /** Of a folder of images: they are brought to [height, width]. */
  size: z.array(z.number().int().positive()).length(2).optional(),
  channels: z.union([z.literal(1), z.literal(3)]).optional(),
});

/** Names of the columns that are judged, in any spelling that a reader of predictions could take for one of them. */
const JUDGED = /^(id|label|prediction|scores?(_.*)?)$/is;

/** A column of the data that travels with the predictions, under its own name. */
const carried = z
  .string()
  .min(1)
  .refine((name) => !JUDGED.test(name.trim()), {
    error: ({ input }) =>
      `predictions would take "${String(input)}" for a column that is judged. Rename the column in the data.`,
  });

/** `data` of recipe.yml. */
export const dataSection = strictObject({
  source: sourceSection,
  id: z.string().optional(),
  label: z.string().optional(),
  missing: z
    .array(z.union([z.string(), z.null(), z.number()]))
    .transform((texts) => texts.map((text) => (text === null ? 'null' : String(text))))
    .default(['', 'NA', 'NaN', 'null']),
  image: imageSection.optional(),
  slices: z
    .array(carried)
    .min(1)
    .optional()
    .describe('Columns that a gate can slice by; no inputs unless features name them.'),
  group: carried
    .optional()
    .describe('Column whose equal values mark rows that go together, such as a user; they share a split.'),
  split: splitSection.prefault({}),
  clean: cleanSection.optional(),
  balance: z
    .enum(['class_weights', 'oversample', 'undersample'])
    .optional()
    .describe(
      'Of the classes in training: rare ones count more, or are seen more often, or the others less often.',
    ),
  leakage: z
    .enum(['refuse', 'allow'])
    .default('refuse')
    .describe('Of test rows whose inputs stand in the training split too.'),
})
  .superRefine(({ slices = [], group, split, image, clean = [] }, context) => {
    for (const [at, name] of slices.entries()) {
      if (slices.indexOf(name) === at) continue;
      context.addIssue({
        code: 'custom',
        path: ['slices', at],
        message: `the column "${name}" is named twice. Name each column once.`,
      });
    }
    const fix = clean.findIndex(({ kind }) => ['types', 'impute', 'clip'].includes(kind));
    if (image && fix >= 0) {
      context.addIssue({
        code: 'custom',
        path: ['clean', fix],
        message: `pixels are taken as they are, and "${clean[fix]!.kind}" changes cells. Take it out.`,
      });
    }
    const fault = splitFault(split, group);
    if (fault) context.addIssue({ code: 'custom', path: ['split', fault.key], message: fault.message });
    if (image && (image.columns ?? image.shape) && (image.size ?? image.channels)) {
      context.addIssue({
        code: 'custom',
        path: ['image'],
        message:
          '"columns" and "shape" are for pixels in a table, "size" and "channels" for a folder. Keep one of the two.',
      });
    }
  })
  .transform(({ split, ...data }) => ({ ...data, split: filledSplit(split, data.group) }));
