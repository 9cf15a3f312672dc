import { canonicalJson } from '../../files/index.js';
import type { SearchRecord } from '../../package/search.js';
import { filledRecipe, type OpenRecipe, type Recipe } from '../../recipe/index.js';
import { planOf } from '../search/plan.js';
import { recordOf } from '../search/record.js';

export interface RecipeHere {
  /** As training would record it if it made this package. */
  readonly recipe: OpenRecipe['recipe'];
  readonly isSameSearch: boolean;
}

/**
 * The recipe of a checkout with what only training fills in: the values that the package's own search found, and the
 * layers of a file or a module (whose digest is compared instead).
 */
export function recipeHere(
  { recipe, tree }: Pick<OpenRecipe, 'recipe' | 'tree'>,
  recorded: object | null,
  search: SearchRecord | null,
): RecipeHere {
  if ('command' in recipe) return { recipe, isSameSearch: search === null };
  if (!recipe.search || !search)
    return { recipe: withLayers(recipe, recorded), isSameSearch: !recipe.search && !search };
  const best = search.trials.find(({ number }) => number === search.best);
  const values = Object.entries(best?.values ?? {});
  return {
    recipe: withLayers(filledRecipe({ tree }, values), recorded),
    isSameSearch: isSameSearch(recipe, recipe.search, search),
  };
}

function isSameSearch(recipe: Recipe, asked: NonNullable<Recipe['search']>, search: SearchRecord): boolean {
  const plan = planOf(asked, recipe.training);
  const here = { ...recordOf(asked, plan, [], { number: search.best }), trials: plan.trials };
  return canonicalJson(here) === canonicalJson({ ...search, trials: search.trials.length });
}

function withLayers(recipe: Recipe, recorded: object | null): Recipe {
  if ((recipe.model?.file ?? recipe.model?.module) === undefined) return recipe;
  const { model } = (recorded ?? {}) as { model?: Recipe['model'] };
  return { ...recipe, model };
}
