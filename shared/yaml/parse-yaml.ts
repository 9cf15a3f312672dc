import { isMap, isPair, isScalar, isSeq } from 'yaml';
import type { z } from 'zod';
import type { SourceLocation } from '../errors/index.js';
import { readDocument, startOf, type YamlDocument } from './document.js';
import { foremost, schemaError, type Path } from './issue.js';

/**
 * Reads YAML 1.2 through a schema.
 *
 * @param file  name for error messages
 * @throws UserError with file:line:column at the first fault: broken YAML, a duplicate or unknown key, a wrong value
 */
export function parseYamlFile<T>(text: string, file: string, schema: z.ZodType<T>): T {
  const read = readDocument(text, file);
  const parsed = schema.safeParse(read.value, { reportInput: true });
  if (parsed.success) return parsed.data;
  throw schemaError(foremost(parsed.error.issues), (path) => locate(read, path));
}

/** Where the value (or, for a map's entry, the key) at `path` stands; the nearest ancestor when it is absent. */
function locate({ document, placeOf }: YamlDocument, path: Path): SourceLocation {
  let offset = document.contents?.range?.[0] ?? 0;
  let node: unknown = document.contents;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step),
      );
      if (!pair) break;
      offset = startOf(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof step === 'number') {
      node = node.items[step];
      offset = startOf(node) ?? offset;
    } else {
      break;
    }
  }
  return placeOf(offset);
}
