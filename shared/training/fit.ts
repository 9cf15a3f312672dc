import type { Optimizer } from '@tensorflow/tfjs-core';
import type { LayersModel } from '@tensorflow/tfjs-layers';
import type { Tf } from '../backends/index.js';
import type { Augmenter } from '../data/index.js';
import { tensorsOf } from '../models/index.js';
import type { EpochRecord, TrainingHistory } from '../package/history.js';
import type { Recipe } from '../recipe/index.js';
import { batchOf, type Rows } from './batches.js';
import { breathe } from './breathe.js';
import { restoreState, stateOf, type Checkpoint, type Checkpoints } from './checkpoints/index.js';
import { clipGradients } from './clipping.js';
import { diverged } from './divergence.js';
import { decideStopping, type StoppingPolicy } from './early-stopping.js';
import { changesLearningRate, learningRateOf, setLearningRate } from './learning-rate.js';
import { createOptimizer } from './optimizer.js';
import { scheduleOf } from './schedules/index.js';
import { seedNoise } from './seed-noise.js';
import { setWeights } from './set-weights.js';
import { shuffled } from './shuffle.js';
import { takeStep } from './step.js';
import type { Judged } from './tasks/index.js';
import { judgeAll, validate } from './validate.js';

export interface FitOptions extends Omit<Rows, 'augment'> {
  readonly tf: Tf;
  readonly model: LayersModel;
  readonly training: Recipe['training'];
  /** Rows of the dataset that an epoch goes through, some more than once. */
  readonly trainingRows: Int32Array;
  /** Of pictures: changes them in training, and only there. */
  readonly augmenter?: Augmenter | null;
  /** Of the order of the rows and the dropout masks. */
  readonly seed: number;
  /** Called after each step. @param fraction of all epochs, 0..1 @param rows  that went through the step */
  readonly onStep: (fraction: number, rows: number) => void;
  readonly onEpoch: (record: EpochRecord, speed: EpochSpeed) => void;
  /** Where an interrupted run goes on; without, each begins anew. */
  readonly checkpoints?: Checkpoints | null;
  /** Called before each epoch, from 1: lets layers be trained from then on. @returns whether there are any */
  readonly thaw?: (epoch: number) => boolean;
  /** Called when a run goes on. @param epochs  that are done */
  readonly onResume?: (epochs: number) => void;
}

export interface EpochSpeed {
  readonly rowsPerSecond: number;
  /** Validation included. */
  readonly secondsPerEpoch: number;
}

/** Trains the trained part of a model in place, deterministically for one back end. @throws UserError when the loss stops being a number */
export async function fit(options: FitOptions): Promise<TrainingHistory> {
  const stepper = { optimizer: freshOptimizer(options) };
  try {
    return await fitEpochs(options, stepper);
  } finally {
    stepper.optimizer.dispose();
  }
}

function freshOptimizer({ tf, training }: FitOptions): Optimizer {
  const optimizer = createOptimizer(tf, training.optimizer);
  if (training.clip_gradients) clipGradients(tf, optimizer, training.clip_gradients);
  return optimizer;
}

async function fitEpochs(options: FitOptions, stepper: { optimizer: Optimizer }): Promise<TrainingHistory> {
  const { tf, model, task, training, trainingRows, checkpoints } = options;
  const stopping = training.early_stopping;
  const resumed = await resume(options, stepper.optimizer);
  const epochs = [...(resumed?.epochs ?? [])];
  let best = resumed?.best ?? null;

  while (epochs.length < training.epochs && !isOver(epochs, stopping)) {
    if (options.thaw?.(epochs.length + 1)) {
      // Its moments are those of fewer layers: it starts anew, as Keras' does where a model is compiled again.
      stepper.optimizer.dispose();
      stepper.optimizer = freshOptimizer(options);
    }
    const started = performance.now();
    const trained = await trainEpoch(options, stepper.optimizer, trainingRows, epochs);
    const seconds = (performance.now() - started) / 1000;
    const epoch = epochs.length + 1;
    const record: EpochRecord = {
      epoch,
      ...task.record(trained, await validate(options)),
      ...(changesLearningRate(training) && { learningRate: learningRateOf(stepper.optimizer) }),
    };
    epochs.push(record);
    options.onEpoch(record, {
      rowsPerSecond: trainingRows.length / seconds,
      secondsPerEpoch: (performance.now() - started) / 1000,
    });
    if (stopping && decideStopping(epochs, stopping).best === epoch) best = tensorsOf(model);
    await checkpoints?.save(() => ({
      epochs,
      weights: tensorsOf(model),
      best,
      optimizer: stateOf(stepper.optimizer),
    }));
  }
  if (stopping && best) setWeights(tf, model, best);
  // A layer's seed is stored with the model, and a run that was resumed at its end took no step.
  seedNoise(tf, model, options.seed, 0);
  refuseInfiniteWeights(model, options.seed);
  return { epochs, chosenEpoch: stopping ? decideStopping(epochs, stopping).best : null };
}

/** Goes back to where an interrupted run stood. */
async function resume(
  { tf, model, checkpoints, thaw, onResume }: FitOptions,
  optimizer: Optimizer,
): Promise<Checkpoint | null> {
  const checkpoint = (await checkpoints?.load()) ?? null;
  if (!checkpoint) return null;
  for (const { epoch } of checkpoint.epochs) thaw?.(epoch);
  setWeights(tf, model, checkpoint.weights);
  restoreState(tf, optimizer, checkpoint.optimizer);
  onResume?.(checkpoint.epochs.length);
  return checkpoint;
}

function isOver(epochs: readonly EpochRecord[], stopping: StoppingPolicy | undefined): boolean {
  return stopping !== undefined && epochs.length > 0 && decideStopping(epochs, stopping).stops;
}

/** @param records  of the epochs before */
async function trainEpoch(
  options: FitOptions,
  optimizer: Optimizer,
  rows: Int32Array,
  records: readonly EpochRecord[],
): Promise<Judged> {
  const { tf, model, task, training, seed, onStep } = options;
  const shape = model.inputs[0]!.shape.slice(1) as number[];
  const schedule = scheduleOf(training);
  const done = records.length;
  const order = shuffled(rows, seed, done + 1);
  const augment = options.augmenter?.(seed, done + 1);
  const steps = Math.ceil(order.length / training.batch_size);
  const sum = { loss: 0, figure: 0 };
  for (let step = 0; step < steps; step++) {
    const batchRows = order.subarray(step * training.batch_size, (step + 1) * training.batch_size);
    const batch = batchOf(tf, { ...options, augment }, batchRows, shape);
    const share = schedule({ epochs: done + step / steps, of: training.epochs, records });
    setLearningRate(optimizer, training.optimizer.value.learning_rate * share);
    seedNoise(tf, model, seed, done * steps + step);
    const { loss, outputs } = await takeStep({ tf, model, task, optimizer }, batch);
    tf.dispose(Object.values(batch));
    if (!Number.isFinite(loss))
      throw diverged(`the loss is ${loss} in step ${step + 1} of epoch ${done + 1}`, seed);
    sum.loss += loss * batchRows.length;
    sum.figure += judgeAll(task, batchRows, outputs).figure;
    onStep((done + (step + 1) / steps) / training.epochs, batchRows.length);
    await breathe();
  }
  return { loss: sum.loss / rows.length, figure: sum.figure / rows.length };
}

/** The loss of a step is from before its update, so the last update is seen only here. */
function refuseInfiniteWeights(model: LayersModel, seed: number): void {
  const broken = tensorsOf(model).find(({ values }) => !values.every(Number.isFinite));
  if (broken) throw diverged(`${broken.name} is not finite`, seed);
}
