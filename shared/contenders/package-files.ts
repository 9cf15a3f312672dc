import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TrainingHistory } from '../package/history.js';

/** The parts of a verified package's recipe.json that others look at. */
export interface RecordedRecipe {
  readonly positive?: string;
  readonly data: { readonly source: string };
}

export async function readRecipeFile(directory: string): Promise<RecordedRecipe> {
  return JSON.parse(await readFile(join(directory, 'recipe.json'), 'utf8')) as RecordedRecipe;
}

export async function readHistoryFile(directory: string): Promise<TrainingHistory> {
  return JSON.parse(await readFile(join(directory, 'history.json'), 'utf8')) as TrainingHistory;
}
