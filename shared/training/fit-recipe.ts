import type { Backend } from '../backends/index.js';
import type { Dataset } from '../data/index.js';
import type { TrainingHistory } from '../package/history.js';
import type { Recipe } from '../recipe/index.js';
import { augmentationOf } from './augmentation.js';
import { balanced } from './balance.js';
import { fit, type FitOptions } from './fit.js';
import type { Beginning } from './inheritance/begin.js';
import { frozenFeatures } from './inheritance/frozen-features.js';
import { taskOf, type Lesson } from './tasks/index.js';

export interface RecipeFit extends Pick<
  FitOptions,
  'seed' | 'onStep' | 'onEpoch' | 'checkpoints' | 'onResume'
> {
  readonly recipe: Recipe;
  readonly dataset: Dataset;
  readonly backend: Pick<Backend, 'tf'>;
  readonly beginning: Beginning;
  /** Of a teacher; null without one. */
  readonly lesson?: Lesson | null;
  readonly log: (line: string) => void;
}

/** Trains a model in place as its recipe says, on the training split. No test row is looked at. */
export async function fitRecipe({
  recipe,
  dataset,
  backend: { tf },
  beginning,
  lesson = null,
  log,
  ...run
}: RecipeFit): Promise<TrainingHistory> {
  if (!beginning.trains) return { epochs: [], chosenEpoch: null };
  const { rows, weights } = balanced(dataset, recipe.data.balance, run.seed);
  const augmenter = augmentationOf(recipe, dataset);
  const { core, scale } = beginning.model;
  // Pictures that change from epoch to epoch go through the frozen layers each time, and so do all once one thaws.
  const tail = augmenter || beginning.thaws ? null : await frozenFeatures(tf, core, dataset);
  if (tail)
    log(`the layers up to "${tail.behind}" are frozen: each row went through them once, not once an epoch`);
  try {
    return await fit({
      tf,
      model: tail?.model ?? core,
      dataset: tail?.dataset ?? dataset,
      task: taskOf(dataset.target, scale, lesson),
      trainingRows: rows,
      augmenter,
      weights,
      training: recipe.training,
      thaw: beginning.thaw,
      ...run,
    });
  } finally {
    // Its layers count their users, and stay in memory until the last one lets go of them.
    tail?.model.dispose();
  }
}
