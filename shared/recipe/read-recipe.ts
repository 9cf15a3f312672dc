import { parse } from 'yaml';
import { UserError } from '../errors/index.js';
import { readTextIfThere } from '../files/index.js';
import { parseYamlFile, type Override } from '../yaml/index.js';
import { recipeSchema, type Recipe } from './schema.js';

/**
 * Reads recipe.yml.
 *
 * @param overrides  `path.to.key=value` lines laid over the file before it is checked
 * @throws UserError with file:line:column at the first fault
 */
export async function readRecipe(path: string, overrides: readonly string[] = []): Promise<Recipe> {
  const text = await readTextIfThere(path);
  if (text !== null) return parseRecipe(text, path, overrides);
  throw new UserError(
    'is not there',
    'Name the recipe with the "recipe" input, or write one with "heirloom init <data file>".',
    path,
  );
}

/** The pure half of `readRecipe`. */
export function parseRecipe(text: string, file: string, overrides: readonly string[] = []): Recipe {
  return parseYamlFile(text, file, recipeSchema, overrides.map(parseOverride));
}

function parseOverride(line: string): Override {
  const origin = `input "set", ${line}:`;
  const at = line.indexOf('=');
  if (at < 1) throw new UserError('is not path.to.key=value', 'Write for example training.epochs=5.', origin);
  const path = line
    .slice(0, at)
    .trim()
    .split('.')
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  try {
    return { path, value: parse(line.slice(at + 1)), origin };
  } catch (error) {
    throw new UserError(
      `the value is not YAML: ${(error as Error).message.split('\n')[0]!.replace(/[.:]$/, '')}`,
      'Write a number, a text or a list, as in training.epochs=5.',
      origin,
    );
  }
}
