import type { LayersModel } from '@tensorflow/tfjs-layers';
import type { Tf } from '../backends/index.js';
import type { Dataset } from '../data/index.js';
import { predict } from '../models/index.js';
import { inputsOf } from './batches.js';

/** Rows whose inputs are in memory at once; `predict` takes as many of them at a time as of any other number. */
const ROWS_AT_ONCE = 8192;

/** What a model answers to some rows. @returns row-major [rows, outputs] */
export async function answersTo(
  tf: Tf,
  model: LayersModel,
  dataset: Dataset,
  rows: Int32Array,
): Promise<Float32Array> {
  const width = model.outputs[0]!.shape[1]!;
  const answers = new Float32Array(rows.length * width);
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
    const some = rows.subarray(start, start + ROWS_AT_ONCE);
    answers.set(await predict(tf, model, inputsOf(dataset, some), some.length), start * width);
  }
  return answers;
}
