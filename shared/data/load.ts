import { stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { UserError } from '../errors/index.js';
import type { Recipe } from '../recipe/schema.js';
import type { Dataset } from './dataset.js';
import { loadIdx } from './load-idx.js';
import { loadImages } from './load-images.js';
import { loadTable } from './load-table.js';
import type { Preprocessing } from './preprocessing.js';
import { MEMORY, type Storage } from './storage/storage.js';

export interface Inherited {
  readonly preprocessing: Preprocessing;
  /** Used as they are; null where the child's own labels are its classes. */
  readonly classes: readonly string[] | null;
}

export interface LoadOptions {
  /** A file or folder that the recipe names, as a path that can be opened. */
  readonly resolve: (source: string) => string;
  /** What a parent hands down. */
  readonly inherited: Inherited | null;
  /** Where data go that are too large for memory; without, all stay there. */
  readonly storage?: Storage;
  readonly log: (line: string) => void;
}

/** With a place for what is too large for memory. */
export type FullOptions = Required<LoadOptions>;

/** The same of one file or folder. */
export interface FileOptions extends FullOptions {
  /** The source as a path that can be opened. */
  readonly path: string;
  /** As the recipe writes it. */
  readonly uri: string;
}

/** Extensions of the files that hold a table. */
const TABLES: ReadonlySet<string> = new Set(['.csv', '.jsonl', '.ndjson', '.parquet']);

/**
 * Loads the data that a recipe names: a table, a folder with one sub-folder a class, pictures in IDX, or a user's module.
 * @throws UserError
 */
export async function loadDataset(recipe: Recipe, given: LoadOptions): Promise<Dataset> {
  const options = { storage: MEMORY, ...given };
  const dataset = await loadSource(recipe, options);
  const { bytesInMemory, bytesInFiles } = options.storage;
  if (bytesInFiles > 0)
    options.log(
      `the data take more than ${megabytes(bytesInMemory)} of memory: ${megabytes(bytesInFiles)} of them lie in temporary files beside the package until it is written`,
    );
  return dataset;
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 2 ** 20).toLocaleString('en')} MiB`;
}

async function loadSource(recipe: Recipe, options: FullOptions): Promise<Dataset> {
  const { source } = recipe.data;
  if (typeof source !== 'string')
    return 'module' in source
      ? loadTable(recipe, { ...options, path: options.resolve(source.module), uri: source.module })
      : loadIdx(recipe, source, options);
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
