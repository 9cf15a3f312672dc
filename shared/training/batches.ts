import type { Tensor } from '@tensorflow/tfjs-core';
import type { Tf } from '../backends/index.js';
import type { Dataset } from '../data/index.js';

/** Gathers rows into one pair of tensors: inputs [rows, ...shape] and one-hot labels [rows, classes]. */
export function batchOf(
  tf: Tf,
  dataset: Dataset,
  rows: Int32Array,
  shape: readonly number[],
): { inputs: Tensor; labels: Tensor } {
  const size = shape.reduce((product, side) => product * side, 1);
  const classes = dataset.classes.length;
  const inputs = new Float32Array(rows.length * size);
  const labels = new Float32Array(rows.length * classes);
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]!;
    inputs.set(dataset.inputs.subarray(row * size, (row + 1) * size), at * size);
    labels[at * classes + dataset.labels[row]!] = 1;
  }
  return {
    inputs: tf.tensor(inputs, [rows.length, ...shape]),
    labels: tf.tensor(labels, [rows.length, classes]),
  };
}

/** The inputs of some rows, row-major. */
export function inputsOf(dataset: Dataset, rows: Int32Array): Float32Array {
  const size = dataset.inputs.length / dataset.ids.length;
  const out = new Float32Array(rows.length * size);
  rows.forEach((row, at) => out.set(dataset.inputs.subarray(row * size, (row + 1) * size), at * size));
  return out;
}
