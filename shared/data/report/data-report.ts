import { z } from 'zod';
import { CLEANING, type CleaningName } from '../cleaning/steps.js';

/** Its place in a package. */
export const DATA_FILE = 'data.json';

const count = z.number().int().nonnegative();

/** Of each split. */
const counts = z.object({ train: count, validation: count, test: count });
export type Counts = z.output<typeof counts>;

const spread = z.object({ min: z.number(), mean: z.number(), max: z.number() });

const column = z.object({
  name: z.string(),
  role: z.enum(['input', 'label', 'id', 'slice', 'group', 'split', 'unused']),
  /** What every cell is that is there; null where none is. */
  type: z.enum(['integer', 'number', 'boolean', 'date', 'text']).nullable(),
  missing: counts,
  /** How many different values; null: more than MOST_DISTINCT. */
  distinct: count.nullable(),
  /** Of the training rows. */
  spread: spread.optional(),
  /** Of the training rows, the first and the last. */
  dates: z.object({ first: z.string(), last: z.string() }).optional(),
  /** The most frequent values of the training rows. */
  top: z.array(z.object({ value: z.string(), rows: count })).optional(),
});
export type ColumnReport = z.output<typeof column>;

const effect = z.object({
  step: z.enum(Object.keys(CLEANING) as [CleaningName, ...CleaningName[]]),
  columns: z.array(z.string()),
  of: z.enum(['rows', 'cells']),
  count,
  splits: counts.nullable(),
  words: z.string(),
});

/** data.json: what the data of a package were, as far as single rows can't be told from it. */
export const dataReportSchema = z.object({
  schema: z.literal('heirloom.dev/data/v1'),
  rows: counts,
  label: z.union([
    z.object({ name: z.string(), classes: z.array(z.object({ name: z.string(), rows: counts })) }),
    /** Null for a split without rows. */
    z.object({
      name: z.string(),
      spread: z.object({
        train: spread.nullable(),
        validation: spread.nullable(),
        test: spread.nullable(),
      }),
    }),
  ]),
  copies: z.object({
    /** Rows with the inputs of an earlier row of their split. */
    within: counts,
    /** Rows with the inputs of a training row. */
    ofTraining: z.object({ validation: count, test: count }),
  }),
  /** None of pictures. */
  columns: z.array(column),
  cleaning: z.array(effect),
});
export type DataReport = z.output<typeof dataReportSchema>;

/** Different values of a column that are counted. */
export const MOST_DISTINCT = 1000;
