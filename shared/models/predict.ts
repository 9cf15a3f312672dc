import type { Tensor } from '@tensorflow/tfjs-core';
import type { LayersModel } from '@tensorflow/tfjs-layers';
import type { Tf } from '../backends/index.js';

/** Rows that go through a model at once: enough to keep it busy, few enough to stay small in memory. */
const BATCH = 256;

/**
 * Scores of `rows` inputs.
 * @param inputs  row-major [rows, ...shape of the model's input]
 * @returns row-major [rows, outputs]
 */
export async function predict(
  tf: Tf,
  model: LayersModel,
  inputs: Float32Array,
  rows: number,
): Promise<Float32Array> {
  const shape = model.inputs[0]!.shape.slice(1) as number[];
  const size = shape.reduce((product, side) => product * side, 1);
  const parts: Float32Array[] = [];
  for (let start = 0; start < rows; start += BATCH) {
    const count = Math.min(BATCH, rows - start);
    const batch = tf.tensor(inputs.subarray(start * size, (start + count) * size), [count, ...shape]);
    const scores = tf.tidy(() => model.predictOnBatch(batch) as Tensor);
    parts.push(await scores.data<'float32'>());
    tf.dispose([batch, scores]);
  }
  const width = model.outputs[0]!.shape[1]!;
  const out = new Float32Array(rows * width);
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}
