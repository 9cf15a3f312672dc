import { csvLine } from '../../files/index.js';
import { classesOfTarget, type Dataset } from '../../data/index.js';
import type { TrainingTask } from '../tasks/index.js';

/**
 * predictions.csv of some rows: id, label, prediction, one score column a class, and the columns that are carried along.
 * @param answers  of the whole model, row-major [rows, task.width]
 */
export function predictionsCsv(
  dataset: Dataset,
  task: TrainingTask,
  rows: Int32Array,
  answers: Float32Array,
): string {
  const { ids, target, carried } = dataset;
  const scoreNames = classesOfTarget(target).map((name) => `score_${name}`);
  const lines = [csvLine(['id', 'label', 'prediction', ...scoreNames, ...carried.keys()])];
  for (const [at, row] of rows.entries()) {
    const answer = answers.subarray(at * task.width, (at + 1) * task.width);
    const { label, prediction, scores } = task.answer(row, answer);
    lines.push(
      csvLine([
        ids[row]!,
        label,
        prediction,
        ...scores,
        ...Array.from(carried.values(), (cells) => cells[row]!),
      ]),
    );
  }
  return lines.join('');
}
