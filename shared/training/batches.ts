import type { Tensor } from '@tensorflow/tfjs-core';
import type { Tf } from '../backends/index.js';
import type { Dataset } from '../data/index.js';
import type { TrainingTask } from './tasks/index.js';

/** Gathers rows into one pair of tensors: inputs [rows, ...shape] and targets [rows, task.width]. */
export function batchOf(
  tf: Tf,
  dataset: Dataset,
  task: TrainingTask,
  rows: Int32Array,
  shape: readonly number[],
): { inputs: Tensor; targets: Tensor } {
  const size = shape.reduce((product, side) => product * side, 1);
  const inputs = new Float32Array(rows.length * size);
  const targets = new Float32Array(rows.length * task.width);
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]!;
    inputs.set(dataset.inputs.subarray(row * size, (row + 1) * size), at * size);
    task.writeTarget(row, targets, at * task.width);
  }
  return {
    inputs: tf.tensor(inputs, [rows.length, ...shape]),
    targets: tf.tensor(targets, [rows.length, task.width]),
  };
}

/** The inputs of some rows, row-major. */
export function inputsOf(dataset: Dataset, rows: Int32Array): Float32Array {
  const size = dataset.inputs.length / dataset.ids.length;
  const out = new Float32Array(rows.length * size);
  rows.forEach((row, at) => out.set(dataset.inputs.subarray(row * size, (row + 1) * size), at * size));
  return out;
}
