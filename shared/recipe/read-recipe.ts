import { readFile } from 'node:fs/promises';
import { parse, type Document } from 'yaml';
import { UserError } from '../errors/index.js';
import { parseYamlFile } from '../yaml/index.js';
import { recipeSchema, type Recipe } from './schema.js';

/**
 * Reads recipe.yml.
 *
 * @param overrides  `path.to.key=value` lines laid over the file before it is checked
 * @throws UserError with file:line:column at the first fault
 */
export async function readRecipe(path: string, overrides: readonly string[] = []): Promise<Recipe> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT' && error.code !== 'EISDIR') throw error;
    throw new UserError(
      'is not there',
      'Name the recipe with the "recipe" input, or write one with "heirloom init <data file>".',
      path,
    );
  });
  return parseRecipe(text, path, overrides);
}

/** The pure half of `readRecipe`. */
export function parseRecipe(text: string, file: string, overrides: readonly string[] = []): Recipe {
  return parseYamlFile(text, file, recipeSchema, (document) => {
    for (const line of overrides) layOver(document, line);
  });
}

function layOver(document: Document, line: string): void {
  const at = line.indexOf('=');
  if (at < 1)
    throw new UserError(
      `"${line}" is not path.to.key=value`,
      'Write for example training.epochs=5.',
      'input "set"',
    );
  const path = line
    .slice(0, at)
    .trim()
    .split('.')
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  try {
    document.setIn(path, document.createNode(parse(line.slice(at + 1))));
  } catch (error) {
    throw new UserError(
      `"${line}" doesn't fit the recipe: ${(error as Error).message}`,
      'Name a key by its path, as in training.epochs=5.',
      'input "set"',
    );
  }
}
