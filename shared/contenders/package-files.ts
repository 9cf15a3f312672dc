import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TrainingHistory } from '../package/history.js';
import type { OpenPackage } from '../package/index.js';

/** The parts of a verified package's recipe.json that others look at. */
export interface RecordedRecipe {
  readonly positive?: string;
  readonly data: { readonly source: string };
}

/** Null where a package that somebody else made has none. */
export async function readRecipeFile(opened: OpenPackage): Promise<RecordedRecipe | null> {
  return (await readJson(opened, 'recipe.json')) as RecordedRecipe | null;
}

/** Null where a package that somebody else made has none. */
export async function readHistoryFile(opened: OpenPackage): Promise<TrainingHistory | null> {
  return (await readJson(opened, 'history.json')) as TrainingHistory | null;
}

async function readJson({ directory, manifest }: OpenPackage, path: string): Promise<unknown> {
  if (!manifest.files.some((file) => file.path === path)) return null;
  return JSON.parse(await readFile(join(directory, path), 'utf8'));
}
