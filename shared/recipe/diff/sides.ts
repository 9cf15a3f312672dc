import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { UserError } from '../../errors/index.js';
import { readTextIfThere } from '../../files/index.js';
import { parseReference, resolvePackage } from '../../registry/index.js';
import { effectiveRecipe } from '../effective.js';
import { openToRead, type RecipeDeps } from '../open.js';
import { parseRecipe } from '../read-recipe.js';

/**
 * The effective recipe of a file or of a package.
 * @throws UserError where there is none
 */
export async function effectiveRecipeNamed(name: string, deps: RecipeDeps): Promise<Record<string, unknown>> {
  const path = resolve(deps.workspace, name);
  if (parseReference(name).kind === 'path' && !(await stat(path).catch(() => null))?.isDirectory())
    return effectiveRecipe((await openToRead(path, [], deps)).recipe);
  const { directory } = await resolvePackage(name, deps);
  const text = await readTextIfThere(join(directory, 'recipe.json'));
  if (text !== null) return effectiveRecipe(parseRecipe(text, `${name}/recipe.json`));
  throw new UserError(
    'is a package without a recipe',
    'Name a recipe file, or a package that "heirloom train" made.',
    name,
  );
}
