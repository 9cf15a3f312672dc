import type { Backend } from '../backends/index.js';
import type { Dataset } from '../data/index.js';
import type { ScaledModel } from '../models/index.js';
import type { TrainingHistory } from '../package/history.js';
import type { Recipe } from '../recipe/index.js';
import { augmentationOf } from './augmentation.js';
import { balanced } from './balance.js';
import { fit, type FitOptions } from './fit.js';
import { taskOf } from './tasks/index.js';

export interface RecipeFit extends Pick<
  FitOptions,
  'seed' | 'onStep' | 'onEpoch' | 'checkpoints' | 'onResume'
> {
  readonly recipe: Recipe;
  readonly dataset: Dataset;
  readonly backend: Pick<Backend, 'tf'>;
  readonly model: ScaledModel;
}

/** Trains a model in place as its recipe says, on the training split. No test row is looked at. */
export function fitRecipe({ recipe, dataset, backend, model, ...run }: RecipeFit): Promise<TrainingHistory> {
  const { rows, weights } = balanced(dataset, recipe.data.balance, run.seed);
  return fit({
    tf: backend.tf,
    model: model.core,
    dataset,
    task: taskOf(dataset.target, model.scale),
    trainingRows: rows,
    augmenter: augmentationOf(recipe, dataset),
    weights,
    training: recipe.training,
    ...run,
  });
}
