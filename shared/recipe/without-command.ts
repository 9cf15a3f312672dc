import { UserError } from '../errors/index.js';
import type { AnyRecipe } from './read-recipe.js';
import type { Recipe } from './schema.js';

/** A recipe whose data Heirloom reads itself. @param file  for the message  @throws UserError where a command makes the model */
export function withoutCommand(recipe: AnyRecipe, file: string): Recipe {
  if (!('command' in recipe)) return recipe;
  throw new UserError(
    'leaves its data to a "command", and they are to be read here',
    'Name a recipe without one, with "data" and its split.',
    file,
  );
}
