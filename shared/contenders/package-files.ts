import { join } from 'node:path';
import { z } from 'zod';
import { DATA_FILE, dataReportSchema, type DataReport } from '../data/report/data-report.js';
import { UserError } from '../errors/index.js';
import { readTextIfThere } from '../files/index.js';
import type { TrainingHistory } from '../package/history.js';
import type { OpenPackage } from '../package/index.js';
import { SEARCH_FILE, type SearchRecord } from '../package/search.js';

const recipeSchema = z.looseObject({
  positive: z.string().optional(),
  data: z.looseObject({ source: z.union([z.string(), z.looseObject({})]).optional() }).optional(),
});

const RUN_HISTORY = /^runs\/[^/]+\.history\.json$/;

const historySchema: z.ZodType<TrainingHistory> = z.object({
  epochs: z.array(
    z.object({
      epoch: z.number().int().positive(),
      loss: z.number(),
      accuracy: z.number().exactOptional(),
      mae: z.number().exactOptional(),
      valLoss: z.number().nullable(),
      valAccuracy: z.number().nullable().exactOptional(),
      valMae: z.number().nullable().exactOptional(),
      learningRate: z.number().exactOptional(),
    }),
  ),
  chosenEpoch: z.number().int().positive().nullable(),
});

const searchSchema: z.ZodType<SearchRecord> = z.object({
  schema: z.literal('heirloom.dev/search/v1'),
  strategy: z.enum(['grid', 'random', 'bayesian']),
  metric: z.enum(['val_accuracy', 'val_loss', 'val_mae']),
  seed: z.number(),
  space: z.record(z.string(), z.json()),
  stop: z.json(),
  trials: z.array(
    z.object({
      number: z.number().int().positive(),
      values: z.record(z.string(), z.json()),
      state: z.enum(['completed', 'stopped', 'failed']),
      value: z.number().nullable(),
      epochs: z.number().int().nonnegative(),
      reason: z.string().exactOptional(),
    }),
  ),
  best: z.number().int().positive(),
});

/** The parts of a verified package's recipe.json that others look at; the rest is there as it was written. */
export type RecordedRecipe = z.output<typeof recipeSchema>;

/** Null where a package that somebody else made has none. @throws UserError where it is not a recipe */
export function readRecipeFile(opened: OpenPackage): Promise<RecordedRecipe | null> {
  return readJson(opened, 'recipe.json', recipeSchema);
}

/** Null where a package that somebody else made has none. @throws UserError where it is not a history */
export function readHistoryFile(opened: OpenPackage): Promise<TrainingHistory | null> {
  return readJson(opened, 'history.json', historySchema);
}

/** Of the runs with other seeds, in the manifest's order. @throws UserError where one is not a history */
export async function readRunHistories(opened: OpenPackage): Promise<TrainingHistory[]> {
  const paths = opened.manifest.files.map(({ path }) => path).filter((path) => RUN_HISTORY.test(path));
  const histories = await Promise.all(paths.map((path) => readJson(opened, path, historySchema)));
  return histories.filter((history) => history !== null);
}

/** Null where a package has none, as those of earlier versions. @throws UserError where it is not a data report */
export function readDataFile(opened: OpenPackage): Promise<DataReport | null> {
  return readJson(opened, DATA_FILE, dataReportSchema);
}

/** Null where the recipe was not searched. @throws UserError where it is no record of a search */
export function readSearchFile(opened: OpenPackage): Promise<SearchRecord | null> {
  return readJson(opened, SEARCH_FILE, searchSchema);
}

/** A package may be whole and still hold anything: its digest says who it is, not that it makes sense. */
async function readJson<T>(
  { directory, manifest }: OpenPackage,
  name: string,
  schema: z.ZodType<T>,
): Promise<T | null> {
  if (!manifest.files.some((file) => file.path === name)) return null;
  const path = join(directory, name);
  const parsed = schema.safeParse(jsonIn(await readTextIfThere(path), path));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const key = issue?.path.join('.') ?? '';
  throw new UserError(
    `is not what a package holds there: ${key ? `"${key}": ` : ''}${issue?.message ?? 'it has another form'}`,
    MEND,
    path,
  );
}

const MEND = 'Make the package again with "heirloom train", or leave the file out of it.';

function jsonIn(text: string | null, path: string): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    throw new UserError('is not JSON', MEND, path);
  }
}
