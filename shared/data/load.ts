import { stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { UserError } from '../errors/index.js';
import type { Recipe } from '../recipe/schema.js';
import type { Dataset } from './dataset.js';
import { loadImages } from './load-images.js';
import { loadTable, type LoadOptions } from './load-table.js';

/** Loads the data that a recipe names: a CSV file, or a folder with one sub-folder a class. @throws UserError */
export async function loadDataset(recipe: Recipe, options: LoadOptions): Promise<Dataset> {
  const found = await stat(options.path).catch(() => null);
  if (!found)
    throw new UserError(
      'is not there',
      'Mend "data.source" in the recipe; it is read relative to the recipe\'s folder.',
      options.path,
    );
  if (found.isDirectory()) return loadImages(recipe, options);
  if (extname(options.path).toLowerCase() === '.csv') return loadTable(recipe, options);
  throw new UserError(
    'is neither a .csv file nor a folder',
    'Convert the data to CSV, or to a folder with one sub-folder a class.',
    options.path,
  );
}
