import type { SourceLocation } from '../../errors/index.js';
import type { Path } from '../../yaml/index.js';

/** Where a value was written: a place in a file, or words for what is no file. */
export type Place = SourceLocation | string;

/** A recipe's value, of which every part knows where it was written. */
export type Node = MapNode | ListNode | EditNode | ScalarNode;

export interface MapNode {
  readonly kind: 'map';
  readonly at: Place;
  readonly entries: ReadonlyMap<string, Entry>;
  /** Whether it stands for the whole map: nothing below it shows through. */
  readonly replaces: boolean;
}

export interface Entry {
  readonly keyAt: Place;
  readonly node: Node;
}

export interface ListNode {
  readonly kind: 'list';
  readonly at: Place;
  readonly items: readonly Node[];
}

/** Changes of a list that stands further down, in the order in which they are made. */
export interface EditNode {
  readonly kind: 'edit';
  readonly at: Place;
  readonly edits: readonly ListEdit[];
}

export const EDITS = ['append', 'prepend', 'remove'] as const;

export interface ListEdit {
  readonly how: (typeof EDITS)[number];
  readonly at: Place;
  readonly items: readonly Node[];
}

export interface ScalarNode {
  readonly kind: 'scalar';
  readonly at: Place;
  readonly value: string | number | boolean | null;
  /** Of null: whether there was a value further down that it takes away. */
  readonly clears: boolean;
}

/** The plain value; edits are lists. */
export function valueOf(node: Node): unknown {
  switch (node.kind) {
    case 'map':
      return Object.fromEntries([...node.entries].map(([key, entry]) => [key, valueOf(entry.node)]));
    case 'list':
      return node.items.map(valueOf);
    case 'edit':
      return node.edits.flatMap(({ items }) => items.map(valueOf));
    case 'scalar':
      return node.value;
  }
}

/** Where the value (or, for a map's entry, the key) at `path` stands; the nearest ancestor when it is absent. */
export function placeIn(tree: Node, path: Path): Place {
  let at = tree.at;
  let node: Node | undefined = tree;
  for (const step of path) {
    if (node?.kind === 'map') {
      const entry: Entry | undefined = node.entries.get(String(step));
      if (!entry) break;
      at = entry.keyAt;
      node = entry.node;
    } else if (node?.kind === 'list' && typeof step === 'number') {
      node = node.items[step];
      at = node?.at ?? at;
    } else {
      break;
    }
  }
  return at;
}

/** A tree of a plain value, all of it written at one place. */
export function treeOf(value: unknown, at: Place): Node {
  if (Array.isArray(value)) return { kind: 'list', at, items: value.map((item) => treeOf(item, at)) };
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([key, item]): [string, Entry] => [
      key,
      { keyAt: at, node: treeOf(item, at) },
    ]);
    return { kind: 'map', at, entries: new Map(entries), replaces: false };
  }
  return { kind: 'scalar', at, value: (value ?? null) as ScalarNode['value'], clears: false };
}
