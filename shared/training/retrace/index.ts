import { dirname, resolve } from 'node:path';
import { readRecipeFile, readSearchFile } from '../../contenders/index.js';
import { TemporaryStorage } from '../../data/index.js';
import {
  differenceLines,
  differencesBetween,
  effectiveRecipe,
  openToRead,
  type AnyRecipe,
  type RecipeDeps,
} from '../../recipe/index.js';
import { evaluationCodeOf } from '../evaluation-code.js';
import { readSources } from './lineage.js';
import { recipeHere } from './recipe.js';
import { sourcesHere } from './sources.js';
import { readLineage, type OpenPackage } from '../../package/index.js';

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
 * value, the data and the evaluation code, by digest. Trains nothing, but a data module's code runs.
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
  const folder = dirname(recipePath);
  const here = await openToRead(recipePath, set, deps);
  const recorded = await readRecipeFile(opened);
  const { recipe, isSameSearch } = recipeHere(here, recorded, await readSearchFile(opened));
  const differences = differencesBetween(recorded ?? {}, effectiveRecipe(recipe));
  const storage = new TemporaryStorage(deps.cache);
  try {
    const sources = await sourcesHere(here.recipe, { folder, storage });
    return [
      ...(differences.length > 0 ? [`the recipe differs (${named(differenceLines(differences))})`] : []),
      ...(isSameSearch ? [] : ['the recipe searches otherwise']),
      ...((await isSameCode(opened, here.recipe, folder)) ? [] : ['the evaluation code is other']),
      ...differingSources(await readSources(opened), sources),
    ];
  } finally {
    storage.close();
  }
}

async function isSameCode(opened: OpenPackage, recipe: AnyRecipe, folder: string): Promise<boolean> {
  const { evaluationCode } = await readLineage(opened);
  return evaluationCode === (await evaluationCodeOf(recipe, folder));
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
