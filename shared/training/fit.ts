import type { LayersModel } from '@tensorflow/tfjs-layers';
import type { Tf } from '../backends/index.js';
import { rowsOf, type Dataset } from '../data/index.js';
import { predict, tensorsOf, type TensorValues } from '../models/index.js';
import type { EpochRecord, TrainingHistory } from '../package/history.js';
import type { Recipe } from '../recipe/index.js';
import { batchOf, inputsOf } from './batches.js';
import { diverged } from './divergence.js';
import { decideStopping } from './early-stopping.js';
import { createOptimizer } from './optimizer.js';
import { seedDropout } from './seed-dropout.js';
import { shuffled } from './shuffle.js';
import type { Judged, TrainingTask } from './tasks/index.js';

export interface FitOptions {
  readonly tf: Tf;
  readonly model: LayersModel;
  readonly dataset: Dataset;
  readonly task: TrainingTask;
  readonly training: Recipe['training'];
  /** Of the order of the rows and the dropout masks. */
  readonly seed: number;
  /** Called after each step. @param fraction of all epochs, 0..1 */
  readonly onStep: (fraction: number) => void;
  readonly onEpoch: (record: EpochRecord, speed: EpochSpeed) => void;
}

export interface EpochSpeed {
  readonly rowsPerSecond: number;
  /** Validation included. */
  readonly secondsPerEpoch: number;
}

/** Trains the trained part of a model in place, deterministically for one back end. @throws UserError when the loss stops being a number */
export async function fit(options: FitOptions): Promise<TrainingHistory> {
  const optimizer = createOptimizer(options.tf, options.training.optimizer);
  try {
    const { loss, figure } = options.task;
    options.model.compile({ optimizer, loss, metrics: [figure] });
    return await fitEpochs(options);
  } finally {
    // A model disposes of an optimizer that it made itself, and of no other.
    optimizer.dispose();
  }
}

async function fitEpochs(options: FitOptions): Promise<TrainingHistory> {
  const { tf, model, dataset, task, training, seed } = options;
  const trainingRows = rowsOf(dataset, 'train');
  const validationRows = rowsOf(dataset, 'validation');
  const epochs: EpochRecord[] = [];
  const stopping = training.early_stopping;
  let best: TensorValues[] | null = null;

  for (let epoch = 1; epoch <= training.epochs; epoch++) {
    const started = performance.now();
    const trained = await trainEpoch(options, trainingRows, epoch);
    const seconds = (performance.now() - started) / 1000;
    const record: EpochRecord = { epoch, ...task.record(trained, await validate(options, validationRows)) };
    epochs.push(record);
    options.onEpoch(record, {
      rowsPerSecond: trainingRows.length / seconds,
      secondsPerEpoch: (performance.now() - started) / 1000,
    });
    if (!stopping) continue;
    const decision = decideStopping(epochs, stopping);
    if (decision.best === epoch) best = tensorsOf(model);
    if (decision.stops) break;
  }
  if (stopping && best) restore(tf, model, best);
  refuseInfiniteWeights(model, seed);
  return { epochs, chosenEpoch: stopping ? decideStopping(epochs, stopping).best : null };
}

async function trainEpoch(
  { tf, model, dataset, task, training, seed, onStep }: FitOptions,
  rows: Int32Array,
  epoch: number,
): Promise<Judged> {
  const shape = model.inputs[0]!.shape.slice(1) as number[];
  const order = shuffled(rows, seed, epoch);
  const steps = Math.ceil(order.length / training.batch_size);
  const sum = { loss: 0, figure: 0 };
  for (let step = 0; step < steps; step++) {
    const batchRows = order.subarray(step * training.batch_size, (step + 1) * training.batch_size);
    const { inputs, targets } = batchOf(tf, dataset, task, batchRows, shape);
    seedDropout(model, seed, (epoch - 1) * steps + step);
    const [loss, figure] = (await model.trainOnBatch(inputs, targets)) as [number, number];
    tf.dispose([inputs, targets]);
    if (!Number.isFinite(loss))
      throw diverged(`the loss is ${loss} in step ${step + 1} of epoch ${epoch}`, seed);
    sum.loss += loss * batchRows.length;
    sum.figure += figure * batchRows.length;
    onStep((epoch - 1 + (step + 1) / steps) / training.epochs);
  }
  return { loss: sum.loss / rows.length, figure: sum.figure / rows.length };
}

async function validate(
  { tf, model, dataset, task, seed }: FitOptions,
  rows: Int32Array,
): Promise<Judged | null> {
  if (rows.length === 0) return null;
  const outputs = await predict(tf, model, inputsOf(dataset, rows), rows.length);
  const sum = { loss: 0, figure: 0 };
  for (const [at, row] of rows.entries()) {
    const { loss, figure } = task.judge(row, outputs.subarray(at * task.width, (at + 1) * task.width));
    sum.loss += loss;
    sum.figure += figure;
  }
  if (!Number.isFinite(sum.loss)) throw diverged('the answers to the validation rows are not finite', seed);
  return { loss: sum.loss / rows.length, figure: sum.figure / rows.length };
}

/** The loss of a step is from before its update, so the last update is seen only here. */
function refuseInfiniteWeights(model: LayersModel, seed: number): void {
  const broken = tensorsOf(model).find(({ values }) => !values.every(Number.isFinite));
  if (broken) throw diverged(`${broken.name} is not finite`, seed);
}

function restore(tf: Tf, model: LayersModel, tensors: readonly TensorValues[]): void {
  const byName = new Map(tensors.map((tensor) => [tensor.name, tensor]));
  tf.tidy(() => {
    for (const layer of model.layers) {
      layer.setWeights(
        layer.weights.map((weight) => {
          const { values, shape } = byName.get(weight.originalName)!;
          return tf.tensor(values, [...shape]);
        }),
      );
    }
  });
}
