import { Document, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import type { Origin, Shown } from './origins.js';

const MARK = '\u0000';

/**
 * The effective recipe as YAML that reads as the same recipe, with a comment behind each value that says where it was
 * written.
 */
export function recipeYaml(shown: Shown, textOf: (origin: Origin) => string): string {
  const document = new Document(nodeOf(shown, textOf));
  const lines = document
    .toString({ lineWidth: 0, flowCollectionPadding: false, commentString: (text) => MARK + text })
    .trimEnd()
    .split('\n');
  const cells = lines.map((line) => line.split(MARK) as [string, string?]);
  const width = Math.min(60, Math.max(...cells.map(([code]) => code.trimEnd().length)));
  return cells
    .map(([code, comment]) =>
      comment === undefined ? code.trimEnd() : `${code.trimEnd().padEnd(width)}  # ${comment}`,
    )
    .join('\n');
}

function nodeOf(shown: Shown, textOf: (origin: Origin) => string): Scalar | YAMLMap | YAMLSeq {
  switch (shown.kind) {
    case 'leaf':
      return commented(emptyOrScalar(shown.value), textOf(shown.origin));
    case 'list':
      return listOf(shown.items, textOf);
    case 'map': {
      const map = new YAMLMap();
      for (const [key, item] of shown.entries) map.set(key, nodeOf(item, textOf));
      return map;
    }
  }
}

/** On one line where one comment is true of all of it. */
function listOf(items: readonly Shown[], textOf: (origin: Origin) => string): YAMLSeq {
  const list = new YAMLSeq();
  const leaves = items.filter((item) => item.kind === 'leaf');
  const texts = new Set(leaves.map(({ origin }) => textOf(origin)));
  if (leaves.length < items.length || texts.size > 1) {
    list.items = items.map((item) => nodeOf(item, textOf));
    return list;
  }
  list.flow = true;
  list.items = leaves.map(({ value }) => emptyOrScalar(value));
  return commented(list, [...texts][0]!);
}

function emptyOrScalar(value: unknown): Scalar | YAMLMap | YAMLSeq {
  if (typeof value !== 'object' || value === null) return new Scalar(value);
  const empty = Array.isArray(value) ? new YAMLSeq() : new YAMLMap();
  empty.flow = true;
  return empty;
}

function commented<T extends Scalar | YAMLMap | YAMLSeq>(node: T, comment: string): T {
  node.comment = comment;
  return node;
}
