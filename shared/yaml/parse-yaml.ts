import type { z } from 'zod';
import { readDocument } from './document.js';
import { foremost, schemaError } from './issue.js';
import { locate } from './locate.js';

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
  throw schemaError(foremost(parsed.error.issues), (path) => locate(read, path).at);
}
