import { readFile } from 'node:fs/promises';
import { UserError } from '../errors/index.js';
import { sha256 } from '../files/index.js';
import type { Predictions } from './predictions.js';
import { classPredictions } from './reading/class-predictions.js';
import { inferTask } from './reading/infer-task.js';
import { numberPredictions } from './reading/number-predictions.js';
import { readTable } from './reading/read-table.js';

export interface ReadOptions {
  /** The positive class of a binary task. Default: the greater class. */
  readonly positive?: string | undefined;
  /** Default: inferred from the columns. */
  readonly task?: Predictions['task'] | undefined;
  /** Takes remarks on rows that are judged as they are. */
  readonly warn?: ((message: string) => void) | undefined;
}

/**
 * Reads a predictions file: CSV with the columns `id`, `label`, `prediction`, `score` or `score_<class>`; any other
 * column is kept as text.
 *
 * @throws UserError with file:line for a file that is missing or breaks these rules
 */
export async function readPredictions(path: string, options: ReadOptions = {}): Promise<Predictions> {
  if (/\.(jsonl|ndjson|parquet)$/i.test(path)) {
    throw new UserError('is not a format that can be read', 'Write the predictions as CSV.', path);
  }
  return parsePredictions(decode(await readBytes(path), path), path, options);
}

/**
 * The same for a text that was read before.
 * @param file  name for error messages
 */
export function parsePredictions(text: string, file: string, options: ReadOptions = {}): Predictions {
  const table = readTable(text, file);
  const source = sha256(text);
  const task = options.task ?? inferTask(table);
  if (task === 'regression') return numberPredictions(table, source);
  return classPredictions(table, source, options.positive, options.warn ?? (() => {}));
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const reasons: Record<string, string> = {
      ENOENT: 'does not exist',
      ENOTDIR: 'does not exist',
      EISDIR: 'is a directory, not a predictions file',
      EACCES: "can't be read: permission is denied",
    };
    if (!code || !reasons[code]) throw error;
    throw new UserError(reasons[code], 'Name a CSV file with one row per test example.', path);
  }
}

function decode(bytes: Uint8Array, path: string): string {
  try {
    // The byte order mark stays, so that the text has the digest of the file.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new UserError('is not UTF-8 text', 'Save the predictions as CSV in UTF-8.', path);
  }
}
