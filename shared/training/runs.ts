import type { Backend } from '../backends/index.js';
import { rowsOf, type Dataset } from '../data/index.js';
import { evaluate, parsePredictions, type Evaluation } from '../evaluation/index.js';
import type { Host } from '../host/host.js';
import { encodeModel, tensorsOf, type ScaledModel, type TensorValues } from '../models/index.js';
import type { StoredModel } from '../package/index.js';
import type { TrainingHistory } from '../package/history.js';
import { seedsOf, type Recipe } from '../recipe/index.js';
import { answersTo } from './answers.js';
import { goldenOf } from './candidate/golden.js';
import { predictionsCsv } from './candidate/predictions.js';
import { headlineOf, runsSummary } from './candidate/runs.js';
import type { CheckpointFolder } from './checkpoints/index.js';
import { diverged } from './divergence.js';
import { fitRecipe } from './fit-recipe.js';
import type { Parent } from './parent.js';
import { prepareModel } from './prepare.js';
import { logEnd, runWords, type Place } from './progress.js';
import { Stopwatch } from './resources/index.js';
import { openRunLog } from './run-log.js';
import { taskOf } from './tasks/index.js';
import type { RunEvents } from './tensorboard/index.js';

export interface RunsOptions {
  readonly recipe: Recipe;
  readonly dataset: Dataset;
  readonly backend: Backend;
  readonly parent: Parent | null;
  readonly host: Host;
  /** Null: an interrupted training begins anew. */
  readonly checkpoints?: CheckpointFolder | null;
  /** Told how long fitting took. */
  readonly stopwatch?: Stopwatch;
  /** Gives where a run's event files go, by its seed. */
  readonly events?: (seed: number) => RunEvents;
}

/** What one training with one seed brought. */
export interface TrainedRun {
  readonly seed: number;
  readonly history: TrainingHistory;
  /** Of the test rows, as predictions.csv has them. */
  readonly predictions: Iterable<Uint8Array>;
  readonly evaluation: Evaluation;
}

/** A model that was read out of its back end. */
export interface KeptModel {
  readonly stored: StoredModel;
  readonly tensors: readonly TensorValues[];
  readonly frozen: readonly string[];
  /** golden.json. */
  readonly golden: object;
}

export interface Trained {
  /** The first run's. */
  readonly model: KeptModel;
  /** In the order of the recipe's seeds. */
  readonly runs: readonly [TrainedRun, ...TrainedRun[]];
}

/** Trains a recipe once with each of its seeds. Only one model is in memory at a time. */
export async function trainRuns(options: RunsOptions): Promise<Trained> {
  const { recipe, host } = options;
  const seeds = seedsOf(recipe.training);
  const places = seeds.map((seed, index) => ({ seed, number: index + 1, of: seeds.length }));
  if (seeds.length > 1)
    host.info(`the recipe is trained ${seeds.length} times, so it takes ${seeds.length} times as long`);
  const [first, ...others] = places as [Place, ...Place[]];
  const main = await withModel(options, first, async (model, frozen) => ({
    run: await trainRun(options, model, first),
    model: await keep(options, model, frozen),
  }));
  const runs = [main.run];
  for (const place of others)
    runs.push(await withModel(options, place, (model) => trainRun(options, model, place)));
  if (runs.length > 1) host.info(runsSummary(runs.map(({ evaluation }) => evaluation)));
  return { model: main.model, runs: runs as [TrainedRun, ...TrainedRun[]] };
}

async function withModel<T>(
  { recipe, dataset, backend, parent, host }: RunsOptions,
  { seed, number }: Place,
  use: (model: ScaledModel, frozen: readonly string[]) => Promise<T>,
): Promise<T> {
  // Every run has the same model: one line about it is enough.
  const log = number === 1 ? (line: string) => host.info(line) : () => undefined;
  const { model, frozen } = await prepareModel({ tf: backend.tf, recipe, dataset, parent, seed, log });
  try {
    return await use(model, frozen);
  } finally {
    model.whole.dispose();
  }
}

async function trainRun(options: RunsOptions, model: ScaledModel, place: Place): Promise<TrainedRun> {
  const { recipe, dataset, backend, host, checkpoints, events } = options;
  const { stopwatch = new Stopwatch(() => performance.now()) } = options;
  const { seed } = place;
  const { epochs } = recipe.training;
  const words = runWords(place);
  const unit = dataset.preprocessing.kind === 'image' ? 'images' : 'rows';
  const history = await host.group(`Training${words}`, async () => {
    const log = openRunLog({
      host,
      course: { place, epochs, unit },
      stopwatch,
      events: events?.(seed) ?? null,
    });
    const kept = checkpoints?.of(seed) ?? null;
    const trained = await stopwatch
      .time(() => fitRecipe({ recipe, dataset, backend, model, seed, checkpoints: kept, ...log.watch }))
      .finally(() => log.done());
    logEnd(host, trained.epochs.length, epochs, trained.chosenEpoch);
    return trained;
  });
  const answers = await answerTestRows(options, model, place.seed);
  const { name, value } = headlineOf(answers.evaluation);
  if (words) host.info(`${words.trim()}: test ${name} ${value.toFixed(4)}`);
  return { seed: place.seed, history, ...answers };
}

async function answerTestRows(
  { recipe, dataset, backend }: RunsOptions,
  { whole, scale }: ScaledModel,
  seed: number,
): Promise<Pick<TrainedRun, 'predictions' | 'evaluation'>> {
  const testRows = rowsOf(dataset, 'test');
  const answers = await answersTo(backend.tf, whole, dataset, testRows);
  if (!answers.every(Number.isFinite)) throw diverged('the answers to the test rows are not finite', seed);
  const predictions = predictionsCsv(dataset, taskOf(dataset.target, scale), testRows, answers);
  const reading = { task: recipe.task, positive: recipe.positive };
  return { predictions, evaluation: evaluate(parsePredictions(predictions, 'predictions.csv', reading)) };
}

async function keep(
  { dataset, backend }: RunsOptions,
  { whole, scale }: ScaledModel,
  frozen: readonly string[],
): Promise<KeptModel> {
  const tensors = tensorsOf(whole);
  return {
    stored: encodeModel(whole, tensors),
    tensors,
    frozen,
    golden: await goldenOf(backend.tf, whole, dataset, scale),
  };
}
