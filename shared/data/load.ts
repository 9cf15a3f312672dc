import { stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { UserError } from '../errors/index.js';
import type { Recipe } from '../recipe/schema.js';
import type { Dataset } from './dataset.js';
import { loadImages } from './load-images.js';
import { loadTable, type LoadOptions } from './load-table.js';

/** Extensions of the files that hold a table. */
const TABLES: ReadonlySet<string> = new Set(['.csv', '.jsonl', '.ndjson', '.parquet']);

/** Loads the data that a recipe names: a table, or a folder with one sub-folder a class. @throws UserError */
export async function loadDataset(recipe: Recipe, options: LoadOptions): Promise<Dataset> {
  const found = await stat(options.path).catch(() => null);
  if (!found)
    throw new UserError(
      'is not there',
      'Mend "data.source" in the recipe; it is read relative to the recipe\'s folder.',
      options.path,
    );
  if (found.isDirectory()) return loadImages(recipe, options);
  if (TABLES.has(extname(options.path).toLowerCase())) return loadTable(recipe, options);
  throw new UserError(
    `is neither a table (${[...TABLES].join(', ')}) nor a folder`,
    'Convert the data to one of these, or to a folder with one sub-folder a class.',
    options.path,
  );
}
