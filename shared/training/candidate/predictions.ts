import { csvLine } from '../../files/index.js';
import { classesOfTarget, type Dataset } from '../../data/index.js';
import type { TrainingTask } from '../tasks/index.js';

/** Rows that are written out at once. */
const ROWS_AT_ONCE = 1024;

/**
 * predictions.csv of some rows: id, label, prediction, one score column a class, and the columns that are carried along.
 * @param answers  of the whole model, row-major [rows, task.width]
 * @returns its UTF-8, piece by piece and anew each time that it is gone through: as one text it might not fit into memory
 */
export function predictionsCsv(
  dataset: Dataset,
  task: Pick<TrainingTask, 'width' | 'answer'>,
  rows: Int32Array,
  answers: Float32Array,
): Iterable<Uint8Array> {
  const { ids, target, carried } = dataset;
  const scoreNames = classesOfTarget(target).map((name) => `score_${name}`);
  const lineAt = (at: number): string => {
    const row = rows[at]!;
    const { label, prediction, scores } = task.answer(
      row,
      answers.subarray(at * task.width, (at + 1) * task.width),
    );
    const others = Array.from(carried.values(), (cells) => cells.at(row)!);
    return csvLine([ids.at(row)!, label, prediction, ...scores, ...others]);
  };
  return {
    *[Symbol.iterator]() {
      yield Buffer.from(csvLine(['id', 'label', 'prediction', ...scoreNames, ...carried.keys()]));
      for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
        const count = Math.min(ROWS_AT_ONCE, rows.length - start);
        yield Buffer.from(Array.from({ length: count }, (_, at) => lineAt(start + at)).join(''));
      }
    },
  };
}
