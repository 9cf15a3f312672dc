import { argmax } from '../../evaluation/argmax.js';
import { csvLine } from '../../files/index.js';
import { shortest } from '../../models/index.js';
import type { Dataset } from '../../data/index.js';

/**
 * predictions.csv of some rows: id, label, prediction, one score column a class, and the columns that are carried along.
 * @param scores row-major [rows, classes]
 */
export function predictionsCsv(dataset: Dataset, rows: Int32Array, scores: Float32Array): string {
  const { classes, ids, labels, carried } = dataset;
  const scoreNames = classes.map((name) => `score_${name}`);
  const lines = [csvLine(['id', 'label', 'prediction', ...scoreNames, ...carried.keys()])];
  for (const [at, row] of rows.entries()) {
    const of = scores.subarray(at * classes.length, (at + 1) * classes.length);
    lines.push(
      csvLine([
        ids[row]!,
        classes[labels[row]!]!,
        classes[argmax(of)]!,
        ...Array.from(of, shortest),
        ...Array.from(carried.values(), (cells) => cells[row]!),
      ]),
    );
  }
  return lines.join('');
}
