import {
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Alias,
  type Document,
} from 'yaml';
import type { z } from 'zod';
import { UserError, type SourceLocation } from '../errors/index.js';
import { foremost, schemaError, type Path } from './issue.js';

/** A value laid over the document before it is checked. */
export interface Override {
  readonly path: Path;
  readonly value: unknown;
  /** Whom a message about it names. */
  readonly origin: string;
}

/**
 * Reads YAML 1.2 through a schema.
 *
 * @param file  name for error messages
 * @throws UserError with file:line:column at the first fault: broken YAML, a duplicate or unknown key, a wrong value;
 *   a fault of an override names its origin instead
 */
export function parseYamlFile<T>(
  text: string,
  file: string,
  schema: z.ZodType<T>,
  overrides: readonly Override[] = [],
): T {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, merge: false });
  const broken = document.errors[0] ?? document.warnings[0];
  if (broken) {
    const [reason = ''] = broken.message.split(/; please| at line \d+/);
    throw notYaml(reason, placeAt(lines, file, broken.pos[0]));
  }
  for (const override of overrides) layOver(document, override);
  const parsed = schema.safeParse(valueOf(document, lines, file), { reportInput: true });
  if (parsed.success) return parsed.data;
  throw schemaError(
    foremost(parsed.error.issues),
    (path) =>
      overrides.findLast((override) => overlaps(override.path, path))?.origin ??
      locate(document, lines, file, path),
  );
}

/** @throws UserError for an alias without its anchor, or aliases that multiply without end */
function valueOf(document: Document, lines: LineCounter, file: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    const aliases: Alias[] = [];
    visit(document, { Alias: (_, alias) => void aliases.push(alias) });
    const guilty = aliases.find((alias) => !alias.resolve(document)) ?? aliases[0];
    throw notYaml(error.message, placeAt(lines, file, startOf(guilty) ?? 0));
  }
}

function notYaml(reason: string, at: SourceLocation): UserError {
  return new UserError(`is not valid YAML: ${reason}`, 'Mend the file at this place.', at);
}

function layOver(document: Document, { path, value, origin }: Override): void {
  try {
    document.setIn(path, document.createNode(value));
  } catch (error) {
    throw new UserError(
      `doesn't fit the file: ${(error as Error).message}`,
      'Name a key by its path from the top.',
      origin,
    );
  }
}

/** Whether one of two paths is the other or leads to it. */
function overlaps(left: Path, right: Path): boolean {
  const shared = Math.min(left.length, right.length);
  return shared > 0 && left.slice(0, shared).every((step, i) => String(step) === String(right[i]));
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
  return placeAt(lines, file, offset);
}

function placeAt(lines: LineCounter, file: string, offset: number): SourceLocation {
  const { line, col } = lines.linePos(offset);
  return { file, line, column: col };
}

function startOf(node: unknown): number | undefined {
  return (node as { range?: readonly number[] } | null)?.range?.[0];
}
