import { isAlias, isMap, isScalar, isSeq, type Scalar, type Tags, type YAMLSeq } from 'yaml';
import { readDocument, startOf, type YamlDocument } from '../../yaml/index.js';
import { EDITS, type Entry, type ListEdit, type Node, type Place, type ScalarNode } from './tree.js';

const TAGS: Tags = EDITS.map((how) => ({
  tag: `!${how}`,
  collection: 'seq' as const,
  resolve: (list: unknown) => list as YAMLSeq,
}));

/**
 * The text of a recipe as a tree.
 *
 * @param file     name for error messages
 * @throws UserError with file:line:column for what is not YAML
 */
export function readTree(text: string, file: string): Node {
  const read = readDocument(text, file, TAGS);
  return nodeOf(read.document.contents, read);
}

function nodeOf(node: unknown, read: YamlDocument, fallback: Place = read.placeOf(0)): Node {
  const target = isAlias(node) ? node.resolve(read.document) : node;
  // A value that an alias stands for is written where its anchor is.
  const offset = startOf(target);
  const at = offset === undefined ? fallback : read.placeOf(offset);
  if (isMap(target)) {
    const entries = target.items.map(({ key, value }): [string, Entry] => {
      const keyOffset = startOf(key);
      const keyAt = keyOffset === undefined ? at : read.placeOf(keyOffset);
      return [keyText(key), { keyAt, node: nodeOf(value, read, keyAt) }];
    });
    return { kind: 'map', at, entries: new Map(entries), replaces: false };
  }
  if (isSeq(target)) {
    const items = target.items.map((item) => nodeOf(item, read, at));
    const how = EDITS.find((edit) => target.tag === `!${edit}`);
    return how
      ? { kind: 'edit', at, edits: [{ how, at, items } satisfies ListEdit] }
      : { kind: 'list', at, items };
  }
  const value = isScalar(target) ? (target.value as ScalarNode['value']) : null;
  return { kind: 'scalar', at, value, clears: false };
}

/** As `Document.toJS` names it; a key that is no text is unknown everywhere, and shown as it is written. */
function keyText(key: unknown): string {
  if (!isScalar(key)) return String(key);
  const { value } = key as Scalar<string | number | boolean | null>;
  return value === null ? '' : String(value);
}
