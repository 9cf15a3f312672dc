import { UserError } from '../errors/index.js';
import { readTextIfThere, sha256 } from '../files/index.js';
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
  const text = await readTextIfThere(path);
  if (text === null) {
    throw new UserError('does not exist', 'Name a CSV file with one row per test example.', path);
  }
  return parsePredictions(text, path, options);
}

/**
 * The same for a text that was read before.
 * @param file  name for error messages
 */
export function parsePredictions(text: string, file: string, options: ReadOptions = {}): Predictions {
  const table = readTable(text, file);
  const source = sha256(text);
  const task = options.task ?? inferTask(table);
  if (task === 'regression') {
    refusePositive(options.positive, file);
    return numberPredictions(table, source);
  }
  return classPredictions(table, source, options.positive, options.warn ?? (() => {}));
}

function refusePositive(asked: string | undefined, file: string): void {
  if (asked === undefined) return;
  throw new UserError(
    `is a regression, and "positive" (${asked}) is for tasks of two classes`,
    'Leave "positive" out.',
    file,
  );
}
