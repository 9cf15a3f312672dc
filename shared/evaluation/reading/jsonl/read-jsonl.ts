import type { Predictions } from '../../predictions.js';
import type { Wanted } from '../column-names.js';
import { LinePlaces } from '../row-places.js';
import { readRecords, type ByteSource } from '../source/record-reader.js';
import { TableBuilder } from '../table-builder.js';
import type { PredictionTable } from '../table.js';
import { JsonlScanner } from './jsonl-scanner.js';

/**
 * @param chunkBytes  how much to read at once
 * @throws UserError with file:line for an empty file, a row with other keys, a duplicate or empty id, a value that
 *   can't be read
 */
export function readJsonl(
  source: ByteSource,
  wanted: Wanted,
  task: Predictions['task'] | undefined,
  chunkBytes?: number,
): PredictionTable {
  const places = new LinePlaces(source.file);
  const builder = new TableBuilder(source.file, wanted, task, places);
  return builder.build(readRecords(source, new JsonlScanner(places, builder), chunkBytes));
}
