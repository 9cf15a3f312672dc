import { UserError } from '../errors/index.js';
import type { Predictions } from './predictions.js';
import { classPredictions } from './reading/class-predictions.js';
import type { ColumnNames } from './reading/column-names.js';
import { inferTask } from './reading/infer-task.js';
import { numberPredictions } from './reading/number-predictions.js';
import { readTableFile, readTableText, type SinkFor, type TableRead } from './reading/read-table-file.js';
import { TableBuilder } from './reading/table-builder.js';

export type { ColumnNames } from './reading/column-names.js';

export interface ReadOptions {
  /** The positive class of a binary task. Default: the greater class. */
  readonly positive?: string | undefined;
  /** Default: inferred from the columns. */
  readonly task?: Predictions['task'] | undefined;
  /** What it is where the columns leave it open. */
  readonly likelyTask?: Predictions['task'] | undefined;
  /** Other names for the columns that are judged. */
  readonly names?: ColumnNames | undefined;
  /** Other columns to keep, for slices and groups. */
  readonly columns?: readonly string[] | undefined;
  /** Whether the file may lack some of those. Default: false. */
  readonly mayLackColumns?: boolean | undefined;
  /**
   * Whether predictions that look like a writer's slip, such as NaN where no label is, are judged as wrong rather than
   * refused: a file that stands can't be mended. Default: false.
   */
  readonly mayAnswerUnknown?: boolean | undefined;
  /** The column that says how much each row counts. */
  readonly weight?: string | undefined;
  /** Takes remarks on rows that are judged as they are. */
  readonly warn?: ((message: string) => void) | undefined;
}

/**
 * Reads a predictions file, CSV unless it ends in .jsonl, .ndjson or .parquet: one row per test example with the
 * columns `id`, `label`, `prediction`, `score` or `score_<class>`. Other columns are kept only where `options` names them.
 *
 * @throws UserError with file:line for a file that is missing or breaks these rules
 */
export async function readPredictions(path: string, options: ReadOptions = {}): Promise<Predictions> {
  refusePositive(options.positive, options.task, path);
  return predictionsOf(await readTableFile(path, builderFor(path, options)), options);
}

/**
 * The same for the content of a CSV file: its text, or its UTF-8 in pieces.
 * @param file  name for error messages
 */
export function parsePredictions(
  content: string | Iterable<Uint8Array>,
  file: string,
  options: ReadOptions = {},
): Predictions {
  refusePositive(options.positive, options.task, file);
  return predictionsOf(readTableText(content, file, builderFor(file, options)), options);
}

/** Gathers the columns that are wanted. */
function builderFor(file: string, options: ReadOptions): SinkFor<TableBuilder> {
  const { names = {}, columns, mayLackColumns = false, weight, task } = options;
  const wanted = { names, columns: [...new Set(columns)], mayLackColumns, weight };
  return (places) => new TableBuilder(file, wanted, task, places);
}

function predictionsOf({ sink, sha256 }: TableRead<TableBuilder>, options: ReadOptions): Predictions {
  const table = sink.build(sha256);
  // Who names a positive class means classes, whatever metrics are asked for.
  const likely = options.positive === undefined ? options.likelyTask : 'classification';
  const task = options.task ?? inferTask(table, likely);
  refusePositive(options.positive, task, table.file);
  if (task === 'classification') {
    const { positive, mayAnswerUnknown = false, warn = () => {} } = options;
    return classPredictions(table, { positive, mayAnswerUnknown, warn });
  }
  return numberPredictions(table);
}

function refusePositive(
  asked: string | undefined,
  task: Predictions['task'] | undefined,
  file: string,
): void {
  if (asked === undefined || task !== 'regression') return;
  throw new UserError(
    `is a regression, and "positive" (${asked}) is for tasks of two classes`,
    'Leave "positive" out.',
    file,
  );
}
