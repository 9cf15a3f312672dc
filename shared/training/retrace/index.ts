import { dirname, resolve } from 'node:path';
import { readRecipeFile, readSearchFile } from '../../contenders/index.js';
import { TemporaryStorage } from '../../data/index.js';
import {
  differenceLines,
  differencesBetween,
  effectiveRecipe,
  openToRead,
  type RecipeDeps,
} from '../../recipe/index.js';
import { readSources } from './lineage.js';
import { recipeHere } from './recipe.js';
import { sourcesHere } from './sources.js';
import type { OpenPackage } from '../../package/index.js';

/** How many differences of one sort are named. */
const MOST_NAMED = 3;

export interface Checkout {
  /** The input "recipe". */
  readonly recipe: string;
  /** The input "set". */
  readonly set: readonly string[];
}

/**
 * What training at this checkout would start from that a package was not made from: the effective recipe, value by
 * value, and the data, by digest. Trains nothing, but a data module's code runs.
 *
 * @returns one part of a sentence each; none where it would start from the same
 * @throws UserError for a recipe that can't be read
 */
export async function differencesHere(
  opened: OpenPackage,
  { recipe: path, set }: Checkout,
  deps: RecipeDeps,
): Promise<string[]> {
  const recipePath = resolve(deps.workspace, path);
  const here = await openToRead(recipePath, set, deps);
  const recorded = await readRecipeFile(opened);
  const { recipe, isSameSearch } = recipeHere(here, recorded, await readSearchFile(opened));
  const differences = differencesBetween(recorded ?? {}, effectiveRecipe(recipe));
  const storage = new TemporaryStorage(deps.cache);
  try {
    const sources = await sourcesHere(here.recipe, { folder: dirname(recipePath), storage });
    return [
      ...(differences.length > 0 ? [`the recipe differs (${named(differenceLines(differences))})`] : []),
      ...(isSameSearch ? [] : ['the recipe searches otherwise']),
      ...differingSources(await readSources(opened), sources),
    ];
  } finally {
    storage.close();
  }
}

function differingSources(
  before: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string | null>,
): string[] {
  const uris = [...new Set([...before.keys(), ...now.keys()])];
  const different = uris.filter((uri) => before.get(uri) !== now.get(uri));
  return different.length > 0 ? [`other content: ${named(different)}`] : [];
}

function named(texts: readonly string[]): string {
  const more = texts.length - MOST_NAMED;
  return `${texts.slice(0, MOST_NAMED).join('; ')}${more > 0 ? ` and ${more} more` : ''}`;
}
