import type { Tf } from '../backends/index.js';
import type { AugmentBatch, Dataset } from '../data/index.js';
import type { Batch } from './step.js';
import type { TrainingTask } from './tasks/index.js';

/** What batches are gathered from. */
export interface Rows {
  readonly dataset: Dataset;
  readonly task: TrainingTask;
  /** How much each row of the dataset counts in the loss; without, each counts as 1. */
  readonly weights?: Float32Array | null;
  /** Without, the inputs stay as the dataset has them. */
  readonly augment?: AugmentBatch | undefined;
}

/** Gathers rows into tensors. @param shape  of one input */
export function batchOf(
  tf: Tf,
  { dataset, task, weights, augment }: Rows,
  rows: Int32Array,
  shape: readonly number[],
): Batch {
  const inputs = inputsOf(dataset, rows);
  const { targetWidth = task.width } = task;
  const targets = new Float32Array(rows.length * targetWidth);
  augment?.(inputs, rows);
  for (let at = 0; at < rows.length; at++) task.writeTarget(rows[at]!, targets, at * targetWidth);
  return {
    inputs: tf.tensor(inputs, [rows.length, ...shape]),
    targets: tf.tensor(targets, [rows.length, targetWidth]),
    weights: weights ? tf.tensor1d(Float32Array.from(rows, (row) => weights[row]!)) : null,
  };
}

/** The inputs of some rows, row-major. */
export function inputsOf({ inputs }: Dataset, rows: Int32Array): Float32Array {
  const out = new Float32Array(rows.length * inputs.size);
  inputs.read(rows, out);
  return out;
}
