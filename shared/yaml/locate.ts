import { isMap, isPair, isScalar, isSeq } from 'yaml';
import type { SourceLocation } from '../errors/index.js';
import { startOf, type YamlDocument } from './document.js';
import type { Path } from './issue.js';

export interface Located {
  readonly at: SourceLocation;
  /** How many steps of the path are written. */
  readonly steps: number;
}

/** Where the value (or, for a map's entry, the key) at `path` stands; the nearest ancestor when it is absent. */
export function locate({ document, placeOf }: YamlDocument, path: Path): Located {
  let offset = document.contents?.range?.[0] ?? 0;
  let node: unknown = document.contents;
  let steps = 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step),
      );
      if (!pair) break;
      offset = startOf(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof step === 'number' && step < node.items.length) {
      node = node.items[step];
      offset = startOf(node) ?? offset;
    } else {
      break;
    }
    steps += 1;
  }
  return { at: placeOf(offset), steps };
}
