import type { Node, Place } from '../extends/tree.js';

/** Where a value of the effective recipe was written; null where nobody wrote it, and it is the default. */
export type Origin = Place | null;

/** A value of the effective recipe with the origins of what is in it. */
export type Shown =
  | { readonly kind: 'map'; readonly entries: readonly (readonly [string, Shown])[] }
  | { readonly kind: 'list'; readonly items: readonly Shown[] }
  | { readonly kind: 'leaf'; readonly value: unknown; readonly origin: Origin };

/**
 * The effective recipe, value by value, beside what the files say.
 *
 * @param value   as `effectiveRecipe` gives it
 * @param origin  of what is not in `node`
 * @param node    what the files say at the same place; undefined where they say nothing
 */
export function shownOf(value: unknown, node: Node | undefined, origin: Origin = null): Shown {
  const own = node?.at ?? origin;
  if (Array.isArray(value) && value.length > 0)
    return { kind: 'list', items: value.map((item, at) => shownOf(item, ...within(node, own, at))) };
  if (typeof value === 'object' && value !== null && Object.keys(value).length > 0) {
    const entries = Object.entries(value).map(
      ([key, item]) => [key, shownOf(item, ...within(node, own, key))] as const,
    );
    return { kind: 'map', entries };
  }
  return { kind: 'leaf', value, origin: own };
}

/** The part of a node at a step of the effective recipe, which may be written in a longer or a shorter way. */
function within(node: Node | undefined, own: Origin, step: string | number): [Node | undefined, Origin] {
  if (node?.kind === 'map') {
    const entry = node.entries.get(String(step));
    if (entry) return [entry.node, entry.keyAt];
    // Without a key the default stands; a list that is written as a map, such as {columns: […]}, stands where that does.
    return [undefined, typeof step === 'number' ? own : null];
  }
  if (node?.kind === 'list') return [typeof step === 'number' ? node.items[step] : undefined, own];
  // A bare name, such as "adam", says its kind; the arguments are the defaults.
  if (node?.kind === 'scalar' && node.value === step)
    return [{ kind: 'map', at: node.at, entries: new Map(), replaces: false }, null];
  return [undefined, own];
}

/** The origin of every leaf by its dotted path. */
export function leafOrigins(shown: Shown, path = ''): [string, Origin][] {
  const below = (step: string): string => (path === '' ? step : `${path}.${step}`);
  switch (shown.kind) {
    case 'leaf':
      return [[path, shown.origin]];
    case 'list':
      return shown.items.flatMap((item, at) => leafOrigins(item, below(String(at))));
    case 'map':
      return shown.entries.flatMap(([key, item]) => leafOrigins(item, below(key)));
  }
}
