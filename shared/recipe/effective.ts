import type { CommandRecipe } from './command-recipe.js';
import type { Recipe } from './schema.js';

/** The recipe as a user would write it, with every default spelt out: what a package records as recipe.json. */
export function effectiveRecipe(recipe: Recipe | CommandRecipe): Record<string, unknown> {
  // The parameters of a command are anybody's: "kind" and "value" mean nothing there.
  const value: unknown = 'command' in recipe ? { ...recipe } : plain(recipe);
  return value as Record<string, unknown>;
}

/** `{kind: "dense", value: {…}}` back to `{dense: {…}}`. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== 'object') return value;
  const map = value as Record<string, unknown>;
  const keys = Object.keys(map);
  if (keys.length === 2 && typeof map['kind'] === 'string' && 'value' in map)
    return { [map['kind']]: plain(map['value']) };
  return Object.fromEntries(
    keys.filter((key) => map[key] !== undefined).map((key) => [key, plain(map[key])]),
  );
}
