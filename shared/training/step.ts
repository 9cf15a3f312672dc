import type { Optimizer, Scalar, Tensor, Variable } from '@tensorflow/tfjs-core';
import type { LayersModel } from '@tensorflow/tfjs-layers';
import type { Tf } from '../backends/index.js';
import type { TrainingTask } from './tasks/index.js';

export interface Trainee {
  readonly tf: Tf;
  readonly model: LayersModel;
  readonly task: TrainingTask;
  readonly optimizer: Optimizer;
}

export interface Batch {
  /** Shape [rows, ...shape of one input]. */
  readonly inputs: Tensor;
  /** Shape [rows, targetWidth]. */
  readonly targets: Tensor;
  /** Shape [rows]; null where every row counts as 1. */
  readonly weights: Tensor | null;
}

export interface StepResult {
  /** Mean of the weighted losses, and the penalties; from before the update. */
  readonly loss: number;
  /** Row-major [rows, width], from before the update. */
  readonly outputs: Float32Array;
}

/** Takes one step down the gradient of a batch's loss. */
export async function takeStep({ tf, model, task, optimizer }: Trainee, batch: Batch): Promise<StepResult> {
  const trained = model.trainableWeights.map((weight) => weight.read() as Variable);
  let outputs: Tensor | undefined;
  const cost = optimizer.minimize(
    () => {
      outputs = tf.keep(model.apply(batch.inputs, { training: true }) as Tensor);
      const losses = task.losses(tf, batch.targets, outputs);
      const weighted = batch.weights ? tf.mul(losses, batch.weights) : losses;
      return addAll(tf, [tf.mean(weighted), ...model.calculateLosses()]);
    },
    true,
    trained,
  )!;
  try {
    const [loss, values] = await Promise.all([cost.data<'float32'>(), outputs!.data<'float32'>()]);
    return { loss: loss[0]!, outputs: values };
  } finally {
    tf.dispose([cost, outputs!]);
  }
}

/** What regularisers add to the loss of a model as it is. */
export async function penaltyOf(tf: Tf, model: LayersModel): Promise<number> {
  const penalty = tf.tidy(() => addAll(tf, [tf.scalar(0), ...model.calculateLosses()]));
  const [value] = await penalty.data<'float32'>();
  penalty.dispose();
  return value!;
}

function addAll(tf: Tf, terms: readonly Tensor[]): Scalar {
  return terms.reduce((sum, term) => tf.add(sum, term)) as Scalar;
}
