import { formatLocation, UserError } from '../../errors/index.js';
import { pathText } from '../../yaml/index.js';
import { edited } from './list-edits.js';
import type { Entry, MapNode, Node, Place } from './tree.js';

/** Says whether the map at a path holds one key that names a kind, such as an optimizer. */
export type IsKind = (path: readonly string[]) => boolean;

/**
 * A recipe laid over another. Maps merge key by key, and all else replaces; a map that names another kind replaces, too.
 * Null takes away what is below it, and a list under `!append`, `!prepend` or `!remove` changes the one below it.
 * Associative; neither argument is changed.
 *
 * @throws UserError for a change of a list where there is none
 */
export function merged(below: Node, over: Node, isKind: IsKind, path: readonly string[] = []): Node {
  switch (over.kind) {
    case 'scalar':
      if (over.value !== null) return over;
      return {
        ...over,
        clears: over.clears || below.kind !== 'scalar' || below.value !== null || below.clears,
      };
    case 'list':
      return over;
    case 'edit':
      if (below.kind === 'list')
        return { ...below, at: over.at, items: edited(below.items, over.edits, path) };
      if (below.kind === 'edit') return { ...over, edits: [...below.edits, ...over.edits] };
      throw noList(over, path, below);
    case 'map':
      return over.replaces ? over : mergedMap(below, over, isKind, path);
  }
}

function mergedMap(below: Node, over: MapNode, isKind: IsKind, path: readonly string[]): MapNode {
  if (below.kind !== 'map') return { ...over, replaces: true };
  if (isKind(path) && !sameKeys(below, over)) return { ...over, replaces: true };
  const entries = new Map<string, Entry>(below.entries);
  for (const [key, { keyAt, node }] of over.entries) {
    const before = below.entries.get(key);
    entries.set(key, { keyAt, node: before ? merged(before.node, node, isKind, [...path, key]) : node });
  }
  return { ...over, entries, replaces: below.replaces };
}

/**
 * What a merge comes to: without the nulls that took something away. A null that took nothing away stays, for the
 * schema to judge.
 *
 * @throws UserError for a change of a list where there is none
 */
export function settled(node: Node, path: readonly (string | number)[] = []): Node {
  switch (node.kind) {
    case 'scalar':
      return node;
    case 'edit':
      throw noList(node, path);
    case 'list':
      return { ...node, items: node.items.map((item, at) => settled(item, [...path, at])) };
    case 'map': {
      const kept = [...node.entries].filter(
        ([, entry]) => !(entry.node.kind === 'scalar' && entry.node.clears),
      );
      const entries = kept.map(([key, entry]): [string, Entry] => [
        key,
        { ...entry, node: settled(entry.node, [...path, key]) },
      ]);
      return { ...node, entries: new Map(entries) };
    }
  }
}

function sameKeys(left: MapNode, right: MapNode): boolean {
  return (
    left.entries.size === right.entries.size &&
    [...left.entries.keys()].every((key) => right.entries.has(key))
  );
}

function noList(
  { edits }: { readonly edits: readonly { readonly how: string; readonly at: Place }[] },
  path: readonly (string | number)[],
  below?: Node,
): UserError {
  const [first] = edits;
  const found = below ? `; what stands there (${placeText(below.at)}) is none` : '';
  return new UserError(
    `!${first!.how} has no list to change in ${pathText(path) || 'the recipe'}${found}`,
    'Write the whole list, without the tag.',
    first!.at,
  );
}

export function placeText(at: Place): string {
  return typeof at === 'string' ? at : formatLocation(at);
}
