import { isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { UserError, type SourceLocation } from '../errors/index.js';
import { foremost, schemaError, type Path } from './issue.js';

/**
 * Reads YAML 1.2 through a schema.
 *
 * @param file  name for error messages
 * @param edit  changes the document before it is checked
 * @throws UserError with file:line:column at the first fault: broken YAML, a duplicate or unknown key, a wrong value
 */
export function parseYamlFile<T>(
  text: string,
  file: string,
  schema: z.ZodType<T>,
  edit?: (document: Document) => void,
): T {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, merge: false });
  const broken = document.errors[0] ?? document.warnings[0];
  if (broken) {
    const at = lines.linePos(broken.pos[0]);
    const reason = broken.message.split(/ at line \d+/)[0] ?? broken.message;
    const location = { file, line: at.line, column: at.col };
    throw new UserError(`is not valid YAML: ${reason}`, 'Mend the file at this place.', location);
  }
  edit?.(document);
  const parsed = schema.safeParse(document.toJS({ maxAliasCount: 100 }), { reportInput: true });
  if (parsed.success) return parsed.data;
  throw schemaError(foremost(parsed.error.issues), (path) => locate(document, lines, file, path));
}

/** Where the value (or, for a map's entry, the key) at `path` stands; the nearest ancestor when it is absent. */
function locate(document: Document.Parsed, lines: LineCounter, file: string, path: Path): SourceLocation {
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
  const at = lines.linePos(offset);
  return { file, line: at.line, column: at.col };
}

function startOf(node: unknown): number | undefined {
  return (node as { range?: readonly number[] } | null)?.range?.[0];
}
