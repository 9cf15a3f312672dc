import { parse } from 'yaml';
import { UserError } from '../errors/index.js';
import { pathText, type Path } from '../yaml/index.js';
import { treeOf, type Entry, type MapNode, type Node } from './extends/tree.js';

/** A value laid over a recipe before it is checked. */
export interface Override {
  readonly path: readonly (string | number)[];
  readonly value: unknown;
  /** Whom a message about it names. */
  readonly origin: string;
}

/** Reads `path.to.key=value`. @throws UserError that names the input */
export function parseOverride(line: string): Override {
  const origin = `input "set", ${line}:`;
  const at = line.indexOf('=');
  if (at < 1) throw new UserError('is not path.to.key=value', 'Write for example training.epochs=5.', origin);
  const path = pathIn(line.slice(0, at).trim());
  if (path[0] === 'extends')
    throw new UserError('comes after the parents are read', 'Change "extends" in the recipe.', origin);
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

/** The steps of `path.to.0.key`; entries of a list count from 0. */
export function pathIn(text: string): (string | number)[] {
  return text.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

/** The tree with a value in its place. @throws UserError where the path goes through what holds no values */
export function withOverride(tree: MapNode, override: Override): MapNode {
  return put(tree, override.path, override) as MapNode;
}

function put(node: Node | undefined, path: Path, override: Override): Node {
  const { origin, value } = override;
  const [step, ...rest] = path;
  if (step === undefined) return treeOf(value, origin);
  if (node?.kind === 'list') {
    if (typeof step !== 'number' || step > node.items.length) throw misplaced(node, path, override);
    const items = [...node.items];
    items[step] = put(node.items[step], rest, override);
    return { ...node, items };
  }
  if (node && node.kind !== 'map' && !isOpen(node, step)) throw misplaced(node, path, override);
  const map: MapNode = node?.kind === 'map' ? node : emptyMap(origin);
  const key = String(step);
  const entry: Entry = { keyAt: origin, node: put(map.entries.get(key)?.node, rest, override) };
  return { ...map, entries: new Map([...map.entries, [key, entry]]) };
}

/** Null has room for keys; a bare name, such as "adam", for the arguments of what it names. */
function isOpen(node: Node, step: Path[number]): boolean {
  return node.kind === 'scalar' && (node.value === null || node.value === step);
}

function emptyMap(origin: string): MapNode {
  return { kind: 'map', at: origin, entries: new Map(), replaces: false };
}

function misplaced(node: Node, path: Path, override: Override): UserError {
  const to = pathText(override.path.slice(0, override.path.length - path.length));
  const found = node.kind === 'list' ? `a list of ${node.items.length} entries` : 'a single value';
  return new UserError(
    `doesn't fit the recipe: ${to} is ${found}`,
    node.kind === 'list' ? 'Name an entry by its number, from 0.' : 'Name a key by its path from the top.',
    override.origin,
  );
}
