import { posix, relative, resolve, sep } from 'node:path';
import type { MapNode, Node } from './tree.js';

/** Keys whose texts are paths, relative to the file that they are written in; all texts below a key count. */
const PATH_KEYS: readonly (readonly string[])[] = [
  ['data', 'source'],
  ['data', 'split', 'test_source'],
  ['model', 'file'],
  ['model', 'module'],
  ['evaluation', 'code'],
];

/**
 * A parent's tree with its paths rewritten to be relative to its child's folder, so that they name the files that they
 * named before.
 *
 * @param from, to  absolute folders
 */
export function rebased(tree: MapNode, from: string, to: string): MapNode {
  if (from === to) return tree;
  const moved = (text: string): string => {
    if (posix.isAbsolute(text) || /^[a-z][a-z0-9+.-]*:/i.test(text)) return text;
    return relative(to, resolve(from, text)).split(sep).join('/') || '.';
  };
  return PATH_KEYS.reduce<MapNode>((all, keys) => rewritten(all, keys, moved) as MapNode, tree);
}

function rewritten(node: Node, [key, ...rest]: readonly string[], moved: (text: string) => string): Node {
  if (key === undefined) return everyText(node, moved);
  const entry = node.kind === 'map' ? node.entries.get(key) : undefined;
  if (node.kind !== 'map' || !entry) return node;
  const changed = { ...entry, node: rewritten(entry.node, rest, moved) };
  return { ...node, entries: new Map([...node.entries, [key, changed]]) };
}

function everyText(node: Node, moved: (text: string) => string): Node {
  if (node.kind === 'scalar')
    return typeof node.value === 'string' ? { ...node, value: moved(node.value) } : node;
  if (node.kind === 'list') return { ...node, items: node.items.map((item) => everyText(item, moved)) };
  if (node.kind === 'edit') {
    const edits = node.edits.map((edit) => ({
      ...edit,
      items: edit.items.map((item) => everyText(item, moved)),
    }));
    return { ...node, edits };
  }
  const entries = [...node.entries].map(
    ([key, entry]) => [key, { ...entry, node: everyText(entry.node, moved) }] as const,
  );
  return { ...node, entries: new Map(entries) };
}
