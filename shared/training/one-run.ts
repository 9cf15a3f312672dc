import type { Backend } from '../backends/index.js';
import { rowsOf, type Dataset } from '../data/index.js';
import { evaluate, parsePredictions, type Evaluation } from '../evaluation/index.js';
import type { Host } from '../host/host.js';
import { tensorsOf, type ScaledModel, type TensorValues } from '../models/index.js';
import type { Mixing } from '../package/index.js';
import type { TrainingHistory } from '../package/history.js';
import type { Recipe } from '../recipe/index.js';
import { answersTo } from './answers.js';
import { predictionsCsv } from './candidate/predictions.js';
import { headlineOf } from './candidate/runs.js';
import type { CheckpointFolder } from './checkpoints/index.js';
import { diverged } from './divergence.js';
import { fitRecipe } from './fit-recipe.js';
import { begin, type Beginning } from './inheritance/begin.js';
import { interpolate } from './inheritance/interpolate.js';
import type { Parents } from './inheritance/parent.js';
import { logEnd, runWords, type Place } from './progress.js';
import { Stopwatch } from './resources/index.js';
import { openRunLog } from './run-log.js';
import { listenForStop } from './stop-signals.js';
import { taskOf, type Lesson } from './tasks/index.js';
import type { RunEvents } from './tensorboard/index.js';

export interface RunOptions {
  readonly recipe: Recipe;
  readonly dataset: Dataset;
  readonly backend: Backend;
  readonly parents: Parents;
  /** What a teacher says of the training rows; null without one. */
  readonly lesson: Lesson | null;
  readonly host: Host;
  /** Null: an interrupted training begins anew. */
  readonly checkpoints?: CheckpointFolder | null;
  /** Told how long fitting took, by the recipe and by its control. */
  readonly stopwatches?: Stopwatches;
  /** Gives where a run's event files go, by its name. */
  readonly events?: (run: string) => RunEvents;
}

export interface Stopwatches {
  readonly training: Stopwatch;
  readonly control: Stopwatch;
}

/** What one training with one seed brought. */
export interface TrainedRun {
  readonly seed: number;
  readonly history: TrainingHistory;
  /** That it took: those of its history, or of all runs whose weights were averaged. */
  readonly epochs: number;
  /** Of the test rows, as predictions.csv has them. */
  readonly predictions: Iterable<Uint8Array>;
  readonly evaluation: Evaluation;
}

/** Only one model is in memory at a time. */
export async function withBeginning<T>(
  {
    recipe,
    dataset,
    backend: { tf },
    parents,
  }: Pick<RunOptions, 'recipe' | 'dataset' | 'backend' | 'parents'>,
  seed: number,
  use: (beginning: Beginning) => Promise<T>,
): Promise<T> {
  const beginning = await begin({ tf, recipe, dataset, members: parents.members, seed });
  try {
    return await use(beginning);
  } finally {
    beginning.model.whole.dispose();
  }
}

export interface Fitted {
  readonly history: TrainingHistory;
  /** Weights of the trained part before and after. */
  readonly before: readonly TensorValues[];
  readonly tuned: readonly TensorValues[];
}

/** Trains a model in place. */
export async function fitRun(options: RunOptions, beginning: Beginning, place: Place): Promise<Fitted> {
  const { recipe, dataset, backend, lesson, host, checkpoints, stopwatches, events } = options;
  const { seed, control = false } = place;
  const { epochs } = recipe.training;
  const unit = dataset.preprocessing.kind === 'image' ? 'images' : 'rows';
  const { core } = beginning.model;
  const before = tensorsOf(core);
  const stopwatch = stopwatches?.[control ? 'control' : 'training'] ?? new Stopwatch(() => performance.now());
  const history = await host.group(`Training${runWords(place)}`, async () => {
    const name = `${control ? 'control-' : ''}${seed}`;
    const log = openRunLog({
      host,
      course: { place, epochs, unit },
      stopwatch,
      events: events?.(name) ?? null,
    });
    const kept = checkpoints?.of(name) ?? null;
    const say = (line: string): void => host.info(line);
    const stop = listenForStop(() =>
      kept ? 'the same command goes on after the last epoch that is above' : 'nothing of it is kept',
    );
    const watch: typeof log.watch = {
      ...log.watch,
      onStep: (fraction, rows) => {
        log.watch.onStep(fraction, rows);
        stop.check();
      },
    };
    const course = { recipe, dataset, backend, beginning, lesson, log: say, seed, checkpoints: kept };
    const trained = await stopwatch
      .time(() => fitRecipe({ ...course, ...watch }))
      .finally(() => {
        stop.unlisten();
        log.done();
      });
    if (beginning.trains) logEnd(host, trained.epochs.length, epochs, trained.chosenEpoch);
    else host.info('nothing is trained: the model is evaluated as it is');
    return trained;
  });
  return { history, before, tuned: tensorsOf(core) };
}

interface Mixed extends Pick<RunOptions, 'recipe' | 'dataset' | 'backend'> {
  readonly host: Pick<Host, 'info'>;
}

/** Mixes tuned weights with those of before, where the recipe asks for it. */
export async function mixRun(
  { recipe, dataset, backend, host }: Mixed,
  { model: { core, scale } }: Beginning,
  { before, tuned }: Pick<Fitted, 'before' | 'tuned'>,
  seed: number,
): Promise<Mixing | null> {
  const { inherit, training } = recipe;
  if (inherit?.mode !== 'interpolate') return null;
  const mixing = await interpolate({
    tf: backend.tf,
    model: core,
    dataset,
    task: taskOf(dataset.target, scale),
    seed,
    before,
    tuned,
    alpha: inherit.alpha,
    monitor: training.early_stopping?.monitor ?? 'val_loss',
  });
  const how = inherit.alpha === 'auto' ? `, the best of ${mixing.tried.length} by ${mixing.by}` : '';
  host.info(`interpolated: alpha ${mixing.chosen}${how} (0 is the parent, 1 the fine-tuned model)`);
  return mixing;
}

/** Answers the test rows. */
export async function answerRun(
  { recipe, dataset, backend, host }: RunOptions,
  { whole, scale }: ScaledModel,
  place: Place,
): Promise<Pick<TrainedRun, 'predictions' | 'evaluation'>> {
  const testRows = rowsOf(dataset, 'test');
  const answers = await answersTo(backend.tf, whole, dataset, testRows);
  if (!answers.every(Number.isFinite))
    throw diverged('the answers to the test rows are not finite', place.seed);
  const predictions = predictionsCsv(dataset, taskOf(dataset.target, scale), testRows, answers);
  const reading = { task: recipe.task, positive: recipe.positive };
  const evaluation = evaluate(parsePredictions(predictions, 'predictions.csv', reading));
  const { name, value } = headlineOf(evaluation);
  const words = runWords(place);
  host.info(`${words && `${words.trim()}: `}test ${name} ${value.toFixed(4)} on ${evaluation.rows} rows`);
  return { predictions, evaluation };
}
