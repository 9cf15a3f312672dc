import type { LayersModel } from '@tensorflow/tfjs-layers';
import type { Tf } from '../backends/index.js';
import { rowsOf, type Dataset } from '../data/index.js';
import { answersTo } from './answers.js';
import { diverged } from './divergence.js';
import { penaltyOf } from './step.js';
import type { Judged, TrainingTask } from './tasks/index.js';

export interface Validation {
  readonly tf: Tf;
  readonly model: LayersModel;
  readonly dataset: Dataset;
  readonly task: TrainingTask;
  /** Of the run. */
  readonly seed: number;
}

/** Means over the validation rows; null where there are none. @throws UserError where an answer is not finite */
export async function validate({ tf, model, dataset, task, seed }: Validation): Promise<Judged | null> {
  const rows = rowsOf(dataset, 'validation');
  if (rows.length === 0) return null;
  const outputs = await answersTo(tf, model, dataset, rows);
  const sum = judgeAll(task, rows, outputs);
  if (!Number.isFinite(sum.loss)) throw diverged('the answers to the validation rows are not finite', seed);
  return {
    loss: sum.loss / rows.length + (await penaltyOf(tf, model)),
    figure: sum.figure / rows.length,
  };
}

/** Sums over rows. @param outputs  of the trained part, row-major */
export function judgeAll(task: TrainingTask, rows: Int32Array, outputs: Float32Array): Judged {
  const sum = { loss: 0, figure: 0 };
  for (const [at, row] of rows.entries()) {
    const { loss, figure } = task.judge(row, outputs.subarray(at * task.width, (at + 1) * task.width));
    sum.loss += loss;
    sum.figure += figure;
  }
  return sum;
}
