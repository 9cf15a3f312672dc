import { byCodePoint, canonicalJson } from '../../files/index.js';
import { pathText } from '../../yaml/index.js';
import { alignedLists } from './align.js';

/** One place at which two recipes differ. */
export type Difference =
  | { readonly kind: 'added'; readonly path: string; readonly after: unknown }
  | { readonly kind: 'removed'; readonly path: string; readonly before: unknown }
  | { readonly kind: 'changed'; readonly path: string; readonly before: unknown; readonly after: unknown };

type Steps = readonly (string | number)[];

/**
 * What a change from one value to another comes to, by path; the order of keys counts for nothing. Lists are aligned
 * first, so that a layer put between two others is one addition. Places in lists count in `after`, and in `before` for
 * what was removed. Keys come in code-point order.
 *
 * @param before, after  plain values, such as two effective recipes
 */
export function differencesBetween(before: unknown, after: unknown): Difference[] {
  return differ(before, after, []);
}

function differ(before: unknown, after: unknown, path: Steps): Difference[] {
  if (canonicalJson(before) === canonicalJson(after)) return [];
  if (Array.isArray(before) && Array.isArray(after)) return differLists(before, after, path);
  if (isMap(before) && isMap(after) && !isOtherKind(before, after)) return differMaps(before, after, path);
  return [{ kind: 'changed', path: pathText(path), before, after }];
}

function differMaps(before: Map, after: Map, path: Steps): Difference[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort(byCodePoint);
  return keys.flatMap((key): Difference[] => {
    const at = [...path, key];
    if (!Object.hasOwn(before, key)) return [{ kind: 'added', path: pathText(at), after: after[key] }];
    if (!Object.hasOwn(after, key)) return [{ kind: 'removed', path: pathText(at), before: before[key] }];
    return differ(before[key], after[key], at);
  });
}

function differLists(before: readonly unknown[], after: readonly unknown[], path: Steps): Difference[] {
  return alignedLists(before, after, isSameSort).flatMap(([from, to]): Difference[] => {
    if (from === null) return [{ kind: 'added', path: pathText([...path, to]), after: after[to] }];
    if (to === null) return [{ kind: 'removed', path: pathText([...path, from]), before: before[from] }];
    return differ(before[from], after[to], [...path, to]);
  });
}

type Map = Readonly<Record<string, unknown>>;

function isMap(value: unknown): value is Map {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether two maps of one key name different kinds, such as a layer: they have nothing in common to compare. */
function isOtherKind(before: Map, after: Map): boolean {
  const [[left], [right]] = [Object.keys(before), Object.keys(after)];
  const single = Object.keys(before).length === 1 && Object.keys(after).length === 1;
  return single && left !== right;
}

/** Whether an entry of a list is another one changed, rather than a new one. */
function isSameSort(before: unknown, after: unknown): boolean {
  return isMap(before) && isMap(after) && !isOtherKind(before, after);
}
