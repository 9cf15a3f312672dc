import { LineCounter, parseDocument, visit, type Alias, type Document, type Tags } from 'yaml';
import { UserError, type SourceLocation } from '../errors/index.js';

/** YAML that parses, and whose aliases all lead somewhere. */
export interface YamlDocument {
  readonly document: Document.Parsed;
  /** The plain value; tags of the caller's are not in it. */
  readonly value: unknown;
  /** @param offset  in UTF-16 units, from the start of the text */
  readonly placeOf: (offset: number) => SourceLocation;
}

/**
 * Reads YAML 1.2.
 *
 * @param file  name for error messages
 * @param tags  that may stand in it besides YAML's own
 * @throws UserError with file:line:column for broken YAML, a duplicate key, an unknown tag, an alias without its anchor,
 *   or aliases that multiply without end
 */
export function readDocument(text: string, file: string, tags: Tags = []): YamlDocument {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    uniqueKeys: true,
    merge: false,
    customTags: tags,
  });
  const placeOf = (offset: number): SourceLocation => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
  const broken = document.errors[0] ?? document.warnings[0];
  if (broken) {
    const [reason = ''] = broken.message.split(/; please| at line \d+/);
    throw notYaml(reason, placeOf(broken.pos[0]));
  }
  try {
    return { document, placeOf, value: document.toJS({ maxAliasCount: 100 }) };
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    const aliases: Alias[] = [];
    visit(document, { Alias: (_, alias) => void aliases.push(alias) });
    const guilty = aliases.find((alias) => !alias.resolve(document)) ?? aliases[0];
    throw notYaml(error.message, placeOf(startOf(guilty) ?? 0));
  }
}

/** Where a node begins; undefined for one that stands nowhere in the text. */
export function startOf(node: unknown): number | undefined {
  return (node as { range?: readonly number[] } | null)?.range?.[0];
}

function notYaml(reason: string, at: SourceLocation): UserError {
  return new UserError(`is not valid YAML: ${reason}`, 'Mend the file at this place.', at);
}
