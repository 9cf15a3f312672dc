import { z } from 'zod';
import { strictObject } from '../yaml/index.js';
import { likelihood } from './rules/keys.js';
import { ruleSchema } from './rules/index.js';
import { DISCLOSURES } from './verdict.js';

const column = z.string().min(1);

/** How the columns of the predictions are called where they have other names than Heirloom's own. */
const predictions = strictObject({
  candidate: z
    .string()
    .min(1)
    .optional()
    .describe('What is judged, where the input "candidate" is left out.'),
  baseline: z
    .string()
    .min(1)
    .optional()
    .describe('What it is compared with, where the input "baseline" is left out.'),
  id: column.optional().describe('Column of the example\'s id; default "id".'),
  label: column.optional().describe('Column of the true class or number; default "label".'),
  pred: column.optional().describe('Column of the predicted class or number; default "prediction".'),
  score: column
    .optional()
    .describe('Column of the positive class\'s score, or a pattern with * for the class, as in "p_*".'),
  group: column.nullish().describe('Column whose equal values mark rows that go together, such as a user.'),
  weight: column.nullish().describe('Column of how much a row counts, above 0.'),
});

const defaults = strictObject({
  confidence: likelihood.default(0.95).describe('One-sided, of each end of an interval.'),
  power: likelihood.default(0.8).describe('With which a loss of a whole margin should be found.'),
  on_underpowered: z
    .enum(['neutral', 'fail', 'pass'])
    .default('neutral')
    .describe('What a rule means that the test set is too small to decide.'),
});

/** A setting that has one value so far. */
function onlyOne<Value extends string>(value: Value) {
  const known = z.string().refine((written) => written === value, {
    error: ({ input }) => `"${String(input)}" is not known. Write "${value}", the default.`,
  });
  return known.default(value).meta({ enum: [value] });
}

const dataset = strictObject({
  on_change: z
    .enum(['fail', 'rescore-baseline'])
    .default('fail')
    .describe(
      "What a changed test set, or changed evaluation code, means: an error, or that the baseline's own model answers today's rows.",
    ),
  missing_predictions: onlyOne('wrong').describe('What rows mean that the candidate left out.'),
  missing_columns: z
    .enum(['fail', 'from_candidate'])
    .default('fail')
    .describe(
      "What it means that a baseline lacks the column of a slice or group: an error, or that the candidate's values count.",
    ),
  min_n: z
    .number()
    .int()
    .positive()
    .default(100)
    .describe('Rows from which on identical predictions pass without further proof.'),
  max_looks: z
    .number()
    .int()
    .positive()
    .optional()
    .describe('How often one test set may decide; the confidence of every rule is corrected for it.'),
  disclosure: z.enum(DISCLOSURES).default('full').describe('How finely the verdict tells its numbers.'),
});

/** gate.yml, version 1. */
export const gateSchema = strictObject({
  version: z.literal(1).describe('Of this format.'),
  name: z.string().min(1).default('gate').describe('Names the gate: its comment and its check.'),
  positive: z
    .union([z.string(), z.number(), z.boolean()])
    .transform(String)
    .optional()
    .describe('The positive class of a binary task; default: the greater one.'),
  predictions: predictions
    .prefault({})
    .describe('What is judged, and how the columns of its predictions are called.'),
  defaults: defaults.prefault({}).describe('What holds for every rule that does not say otherwise.'),
  dataset: dataset.prefault({}).describe('What the test set has to be, and how often it may decide.'),
  rules: z.array(ruleSchema).describe('Each one key, its kind. All outcomes together make the verdict.'),
});

export type WrittenGate = z.output<typeof gateSchema>;
