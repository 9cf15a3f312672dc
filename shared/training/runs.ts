import { setWeights } from './set-weights.js';
import { seedsOf } from '../recipe/index.js';
import { runsSummary } from './candidate/runs.js';
import { logBeginning } from './inheritance/describe.js';
import { averaged } from './inheritance/interpolate.js';
import { lessonOf } from './inheritance/lesson.js';
import { scratchRuns } from './inheritance/control.js';
import { keep, type KeptModel } from './keep.js';
import {
  answerRun,
  fitRun,
  mixRun,
  withBeginning,
  type Fitted,
  type RunOptions,
  type TrainedRun,
} from './one-run.js';
import type { Place } from './progress.js';

export type RunsOptions = Omit<RunOptions, 'lesson'>;

export interface Trained {
  /** The first run's, or the mean of all. */
  readonly model: KeptModel;
  /** In the order of the recipe's seeds; one where all made one model. */
  readonly runs: readonly [TrainedRun, ...TrainedRun[]];
  /** The same recipe without its parents, seed by seed; none unless it asks for a control. */
  readonly control: readonly TrainedRun[];
}

/** Trains a recipe once with each of its seeds. */
export async function trainRuns(options: RunsOptions): Promise<Trained> {
  const { recipe, dataset, backend, parents, host } = options;
  const { teacher } = parents;
  const lesson = teacher && (await lessonOf(backend.tf, teacher, recipe, dataset));
  const run = { ...options, lesson };
  const seeds = seedsOf(recipe.training);
  const places = seeds.map((seed, index) => ({ seed, number: index + 1, of: seeds.length }));
  if (seeds.length > 1)
    host.info(`the recipe is trained ${seeds.length} times, so it takes ${seeds.length} times as long`);
  const trained =
    recipe.inherit?.mode === 'interpolate' && recipe.inherit.average
      ? await meanRun(run, places)
      : await separateRuns(run, places);
  return { ...trained, control: recipe.inherit?.control ? await scratchRuns(run, places) : [] };
}

type Made = Omit<Trained, 'control'>;

async function separateRuns(options: RunOptions, places: readonly Place[]): Promise<Made> {
  let model: KeptModel | undefined;
  const runs: TrainedRun[] = [];
  for (const place of places) {
    const { seed } = place;
    runs.push(
      await withBeginning(options, seed, async (beginning) => {
        // Every run begins alike: one account of it is enough.
        if (!model) await logBeginning(beginning, options);
        const fitted = await fitRun(options, beginning, place);
        const mixing = await mixRun(options, beginning, fitted, seed);
        const answers = await answerRun(options, beginning.model, place);
        model ??= await keep(options, beginning, { mixing, averaged: null });
        const { history } = fitted;
        return { seed, history, epochs: history.epochs.length, ...answers };
      }),
    );
  }
  if (runs.length > 1) options.host.info(runsSummary(runs.map(({ evaluation }) => evaluation)));
  return { model: model!, runs: runs as [TrainedRun, ...TrainedRun[]] };
}

/** One model, whose weights are the mean of all runs'. */
async function meanRun(options: RunOptions, places: readonly Place[]): Promise<Made> {
  const [first] = places as [Place, ...Place[]];
  const fits: Fitted[] = [];
  for (const place of places)
    fits.push(
      await withBeginning(options, place.seed, async (beginning) => {
        if (place === first) await logBeginning(beginning, options);
        return fitRun(options, beginning, place);
      }),
    );
  return withBeginning(options, first.seed, async (beginning) => {
    const { history, before } = fits[0]!;
    const tuned = averaged(fits.map((fit) => fit.tuned));
    options.host.info(`the weights of ${fits.length} runs are averaged to one model`);
    setWeights(options.backend.tf, beginning.model.core, tuned);
    const mixing = await mixRun(options, beginning, { before, tuned }, first.seed);
    const answers = await answerRun(options, beginning.model, { ...first, of: 1 });
    const seeds = places.map(({ seed }) => seed);
    const model = await keep(options, beginning, { mixing, averaged: seeds });
    const epochs = fits.reduce((sum, fit) => sum + fit.history.epochs.length, 0);
    return { model, runs: [{ seed: first.seed, history, epochs, ...answers }] };
  });
}
