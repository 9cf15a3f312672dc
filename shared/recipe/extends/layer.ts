import { z } from 'zod';
import { UserError } from '../../errors/index.js';
import { foremost, schemaError, strictObject } from '../../yaml/index.js';
import { commandRecipeSchema } from '../command-recipe.js';
import { extendsSection } from '../extends-section.js';
import { recipeSchema } from '../schema.js';
import { keysOf } from './kinds.js';
import { readTree } from './read-tree.js';
import { placeIn, valueOf, type MapNode, type Place } from './tree.js';

/** What one file says: the recipe but for what it extends. */
export interface Layer {
  readonly tree: MapNode;
  readonly extended: readonly { readonly text: string; readonly at: Place }[];
}

/** Keys that say something of one file only. */
const OWN_KEYS = ['version', 'name', 'extends'];

const others = Object.fromEntries(
  [recipeSchema, commandRecipeSchema].flatMap(keysOf).map((key) => [key, z.unknown().optional()]),
);
const headSchema = strictObject({
  ...others,
  version: z.literal(1),
  extends: extendsSection.optional(),
});

/**
 * Reads one file of a chain, or a recipe that stands alone.
 * @throws UserError with file:line:column for what is not YAML, an unknown key at the top, another version
 */
export function readLayer(text: string, file: string): Layer {
  const tree = readTree(text, file);
  if (tree.kind === 'edit')
    throw new UserError('a tag stands where a recipe is expected', 'Write keys and values.', tree.at);
  const parsed = headSchema.safeParse(valueOf(tree), { reportInput: true });
  if (!parsed.success) throw schemaError(foremost(parsed.error.issues), (path) => placeIn(tree, path));
  const { extends: named = [] } = parsed.data as { extends?: string[] };
  const list = (tree as MapNode).entries.get('extends')?.node;
  if (list?.kind === 'edit')
    throw new UserError('a list of parents is not inherited', 'Write it without the tag.', list.at);
  const extended = named.map((one, at) => ({ text: one, at: placeIn(tree, ['extends', at]) }));
  const twice = extended.find(({ text: one }, at) => named.indexOf(one) !== at);
  if (twice) throw new UserError(`"${twice.text}" is extended twice`, 'Name it once.', twice.at);
  return { tree: without(tree as MapNode, ['extends']), extended };
}

/** What a layer hands down. */
export function inheritable(tree: MapNode): MapNode {
  return without(tree, OWN_KEYS);
}

function without(tree: MapNode, keys: readonly string[]): MapNode {
  return { ...tree, entries: new Map([...tree.entries].filter(([key]) => !keys.includes(key))) };
}
