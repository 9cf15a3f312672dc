import { z } from 'zod';
import { canonicalJson } from '../files/index.js';
import { strictObject } from '../yaml/index.js';
import { dataSection, imageSection } from './data-section.js';
import { evaluationSection } from './evaluation-section.js';
import { extendsSection } from './extends-section.js';
import { keysOf } from './extends/kinds.js';
import { nameSection, positiveSection, taskSection } from './head-section.js';
import { recipeSchema } from './schema.js';
import { sourceSection } from './source.js';
import { trainingSection } from './training-section.js';

const inherit = strictObject({
  from: z.string(),
  mode: z.enum(['fine-tune', 'transfer', 'interpolate']),
  /** Names of tensors, or patterns, that are the parent's afterwards; all: every one that the parent has. */
  freeze: z.union([z.literal('all'), z.array(z.string().min(1))]).default([]),
});

/** Only what the record needs: a command reads its data itself, and is told the rest by its parameters. */
const data = strictObject({
  ...refusedKeys(dataSection),
  source: sourceSection.optional(),
  id: z.string().optional(),
  label: z.string().optional(),
  image: imageSection.optional(),
});

const training = strictObject({
  ...refusedKeys(trainingSection),
  seed: z.unknown().optional(),
  seeds: z.unknown().optional(),
})
  .pipe(trainingSection)
  .transform((filled): { seed: number } | { seeds: number[] } =>
    'seeds' in filled ? { seeds: filled.seeds } : { seed: filled.seed },
  );

/** recipe.yml, version 1, of a model that a command makes. */
export const commandRecipeSchema = strictObject({
  ...refusedKeys(recipeSchema),
  version: z.literal(1),
  name: nameSection,
  extends: extendsSection.optional(),
  task: taskSection,
  positive: positiveSection,
  command: z
    .string()
    .refine((text) => text.trim() !== '', 'a command is empty. Write one, as in "python train.py".')
    .refine((text) => !text.includes('\0'), 'a command holds a NUL character. Take it out.')
    .describe("Instead of model: a program of any framework makes the model. Runs in the recipe's folder."),
  parameters: z
    .record(z.string(), z.unknown())
    .refine(isJson, 'a parameter is not a finite number. Change it.')
    .optional()
    .describe('Of a command: whatever it wants to be told. It finds them in HEIRLOOM_RECIPE.'),
  data: data.prefault({}),
  training: training.prefault({}),
  inherit: inherit.optional(),
  evaluation: evaluationSection.optional(),
}).superRefine(({ task, positive }, context) => {
  if (task !== 'regression' || positive === undefined) return;
  context.addIssue({
    code: 'custom',
    path: ['positive'],
    message: 'only classes have a positive one, and the task is regression. Take "positive" out.',
  });
});

/** A recipe whose model a command makes, with every default filled in. */
export type CommandRecipe = z.output<typeof commandRecipeSchema>;

/** The keys of a section of which Heirloom's own training reads what a command never hears of: each is an error. */
function refusedKeys(section: z.ZodType): object {
  const refused = keysOf(section).map((key) => [
    key,
    z
      .unknown()
      .refine(
        () => false,
        `"${key}" is for a model that Heirloom trains, and here a command makes it. Take "${key}" out, or hand it to the command under "parameters".`,
      )
      .optional(),
  ]);
  return Object.fromEntries(refused) as object;
}

function isJson(parameters: unknown): boolean {
  try {
    canonicalJson(parameters);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
