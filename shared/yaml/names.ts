import { isPair, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { UserError } from '../errors/index.js';

/**
 * Refuses names that YAML reads as numbers or truth values of another spelling: `007` is the number 7 and `True` is
 * true, so that another name would be meant than was written.
 *
 * @param text  YAML that parses
 * @param file  name for the error message
 * @param keys  of maps, whose values are names
 * @throws UserError with file:line:column
 */
export function refuseRespelledNames(text: string, file: string, keys: readonly string[]): void {
  const lines = new LineCounter();
  visit(parseDocument(text, { lineCounter: lines }), {
    Map: (_, map) => {
      for (const pair of map.items) {
        if (!isPair(pair) || !isScalar(pair.key) || !keys.includes(String(pair.key.value))) continue;
        const { value } = pair;
        if (!isScalar(value) || (typeof value.value !== 'number' && typeof value.value !== 'boolean'))
          continue;
        if (value.source === undefined || value.source === String(value.value)) continue;
        const { line, col } = lines.linePos(value.range?.[0] ?? 0);
        throw new UserError(
          `${String(pair.key.value)}: ${value.source} is read as ${String(value.value)}`,
          `Write it in quotes: "${value.source}".`,
          { file, line, column: col },
        );
      }
    },
  });
}
