import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { preprocessingSchema, type Preprocessing } from '../data/preprocessing.js';
import { UserError } from '../errors/index.js';

export const PREPROCESSING_FILE = 'model/preprocessing.json';

/** Reads a verified package's preprocessing. */
export async function readPreprocessing(directory: string): Promise<Preprocessing> {
  const path = join(directory, PREPROCESSING_FILE);
  const parsed = preprocessingSchema.safeParse(jsonOf(await readFile(path, 'utf8')));
  if (parsed.success) return parsed.data;
  throw new UserError(
    'is not a preprocessing that this version knows',
    'Make the package again with this version.',
    path,
  );
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
