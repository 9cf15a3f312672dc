import { stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { UserError } from '../errors/index.js';
import type { Recipe } from '../recipe/schema.js';
import type { Dataset } from './dataset.js';
import { loadIdx } from './load-idx.js';
import { loadImages } from './load-images.js';
import { loadTable } from './load-table.js';
import type { Preprocessing } from './preprocessing.js';

export interface Inherited {
  readonly preprocessing: Preprocessing;
  readonly classes: readonly string[];
}

export interface LoadOptions {
  /** A file or folder that the recipe names, as a path that can be opened. */
  readonly resolve: (source: string) => string;
  /** A parent's preprocessing and classes, used as they are. */
  readonly inherited: Inherited | null;
  readonly log: (line: string) => void;
}

/** The same of one file or folder. */
export interface FileOptions extends LoadOptions {
  /** The source as a path that can be opened. */
  readonly path: string;
  /** As the recipe writes it. */
  readonly uri: string;
}

/** Extensions of the files that hold a table. */
const TABLES: ReadonlySet<string> = new Set(['.csv', '.jsonl', '.ndjson', '.parquet']);

/**
 * Loads the data that a recipe names: a table, a folder with one sub-folder a class, or pictures in IDX.
 * @throws UserError
 */
export async function loadDataset(recipe: Recipe, options: LoadOptions): Promise<Dataset> {
  const { source } = recipe.data;
  if (typeof source !== 'string') return loadIdx(recipe, source, options);
  const path = options.resolve(source);
  const found = await stat(path).catch(() => null);
  if (!found)
    throw new UserError(
      'is not there',
      'Mend "data.source" in the recipe; it is read relative to the recipe\'s folder.',
      path,
    );
  const file = { ...options, path, uri: source };
  if (found.isDirectory()) return loadImages(recipe, file);
  if (TABLES.has(extname(path).toLowerCase())) return loadTable(recipe, file);
  throw new UserError(
    `is neither a table (${[...TABLES].join(', ')}) nor a folder`,
    'Convert the data to one of these, or to a folder with one sub-folder a class.',
    path,
  );
}
