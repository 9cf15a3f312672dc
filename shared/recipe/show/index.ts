import { isAbsolute, relative, sep } from 'node:path';
import { effectiveRecipe } from '../effective.js';
import type { OpenRecipe } from '../read-recipe.js';
import { leafOrigins, shownOf, type Origin } from './origins.js';
import { recipeYaml } from './recipe-yaml.js';

/** An effective recipe for a person and for a program. */
export interface RecipeShown {
  readonly yaml: string;
  readonly recipe: Record<string, unknown>;
  /** By the dotted path of each value: `base.yml:4`, `digits#champion/recipe.json:9`, or `default`. */
  readonly origins: Readonly<Record<string, string>>;
  /** What it was merged from, the weakest first. */
  readonly links: readonly { readonly kind: string; readonly name: string; readonly sha256: string }[];
}

/** @param workspace  what files are named from */
export function showRecipe({ recipe, tree, links }: OpenRecipe, workspace: string): RecipeShown {
  const effective = effectiveRecipe(recipe);
  const shown = shownOf(effective, tree);
  const textOf = (origin: Origin): string => originText(origin, workspace);
  return {
    yaml: recipeYaml(shown, textOf),
    recipe: effective,
    origins: Object.fromEntries(leafOrigins(shown).map(([path, origin]) => [path, textOf(origin)])),
    links: links.map(({ kind, name, sha256 }) => ({ kind, name, sha256 })),
  };
}

/** A file of a package has no path here: it is named in the package's words. */
function originText(origin: Origin, workspace: string): string {
  if (origin === null) return 'default';
  if (typeof origin === 'string') return origin.replace(/:$/, '');
  const { file, line } = origin;
  return `${isAbsolute(file) ? relative(workspace, file).split(sep).join('/') : file}:${line}`;
}
