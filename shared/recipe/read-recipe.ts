import type { z } from 'zod';
import { UserError } from '../errors/index.js';
import { foremost, schemaError, type Path } from '../yaml/index.js';
import { commandRecipeSchema, type CommandRecipe } from './command-recipe.js';
import { readChain, type Chain, type Link } from './extends/chain.js';
import { kindsIn } from './extends/kinds.js';
import { inheritable, readLayer } from './extends/layer.js';
import { merged, settled } from './extends/merge.js';
import type { Packages } from './extends/packages.js';
import { placeIn, valueOf, type MapNode, type Place } from './extends/tree.js';
import { parseOverride, pathIn, withOverride, type Override } from './overrides.js';
import { recipeSchema, type Recipe } from './schema.js';
import { withoutCommand } from './without-command.js';

/** Of a model that is trained here, or that a command makes. */
export type AnyRecipe = Recipe | CommandRecipe;

/** A recipe and what it is made from. */
export interface OpenRecipe extends Chain {
  readonly recipe: AnyRecipe;
  /** What the files say together, each value with its place. */
  readonly tree: MapNode;
}

/**
 * Reads a recipe with everything that it extends.
 *
 * @param path       absolute
 * @param overrides  `path.to.key=value` lines laid over the merged recipe before it is checked
 * @throws UserError with file:line:column at the first fault, in the file in which the faulty value stands
 */
export async function openRecipe(
  path: string,
  overrides: readonly string[],
  packages: Packages,
): Promise<OpenRecipe> {
  const laidOver = overrides.map(parseOverride);
  const chain = await readChain(path, packages);
  return { ...chain, ...checked(mergedChain(chain.links), laidOver, chain.links) };
}

/** Reads a recipe that extends nothing. @throws UserError with file:line:column at the first fault */
export function parseRecipe(text: string, file: string, overrides: readonly string[] = []): AnyRecipe {
  const { tree, extended } = readLayer(text, file);
  const [first] = extended;
  if (first)
    throw new UserError(
      'extends another recipe, which is not at hand here',
      'Take "extends" out, or merge it with "heirloom recipe show".',
      first.at,
    );
  return checked(tree, overrides.map(parseOverride), []).recipe;
}

/**
 * The recipe with values of a search in their places, and without the search.
 *
 * @param values  by dotted path
 * @throws UserError that names the path and the value that don't fit
 */
export function filledRecipe(
  { tree }: Pick<OpenRecipe, 'tree'>,
  values: readonly (readonly [string, unknown])[],
): Recipe {
  const overrides = values.map(([path, value]) => ({
    path: pathIn(path),
    value,
    origin: `search.space, ${path}=${JSON.stringify(value)}:`,
  }));
  const entries = new Map([...tree.entries].filter(([key]) => key !== 'search'));
  return withoutCommand(checked({ ...tree, entries }, overrides, []).recipe, 'recipe');
}

const isKind = kindsIn(recipeSchema);

function mergedChain(links: readonly Link[]): MapNode {
  const trees = links.map(({ layer }, at) =>
    at === links.length - 1 ? layer.tree : inheritable(layer.tree),
  );
  return trees.reduce((below, over) => merged(below, over, isKind) as MapNode);
}

function checked(
  whole: MapNode,
  overrides: readonly Override[],
  links: readonly Link[],
): { recipe: AnyRecipe; tree: MapNode } {
  const tree = overrides.reduce(withOverride, settled(whole) as MapNode);
  if (links.length > 1 && !tree.entries.has('name'))
    throw new UserError(
      'has no name, and names are not inherited',
      'Write one, as in "name: digits".',
      tree.at,
    );
  const schema = tree.entries.has('command') ? commandRecipeSchema : recipeSchema;
  const parsed: z.ZodSafeParseResult<AnyRecipe> = schema.safeParse(valueOf(tree), { reportInput: true });
  if (parsed.success) return { recipe: parsed.data, tree };
  const issue = foremost(parsed.error.issues);
  throw schemaError(links.length > 1 ? withWayOut(issue) : issue, (path) => blamed(path, tree, overrides));
}

/** Two keys that don't go together may stand in two files, and the one further up can't be taken out there. */
function withWayOut(issue: z.core.$ZodIssue): z.core.$ZodIssue {
  if (issue.code !== 'custom' || issue.message.startsWith('unknown ')) return issue;
  return { ...issue, message: `${issue.message} Null takes an inherited value away, as in "key: null".` };
}

/** An override is blamed for what stands above and below it, too: it may have made it wrong. */
function blamed(path: Path, tree: MapNode, overrides: readonly Override[]): Place {
  return overrides.findLast((override) => overlaps(override.path, path))?.origin ?? placeIn(tree, path);
}

/** Whether one of two paths is the other or leads to it. */
function overlaps(left: Path, right: Path): boolean {
  const shared = Math.min(left.length, right.length);
  return shared > 0 && left.slice(0, shared).every((step, i) => String(step) === String(right[i]));
}
