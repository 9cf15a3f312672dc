import { dirname, resolve } from 'node:path';
import type { Tf } from '../backends/index.js';
import {
  classesOfTarget,
  idCount,
  loadDataset,
  rowsOf,
  sourceText,
  tensorShape,
  type Dataset,
  type Storage,
} from '../data/index.js';
import { suggest, UserError } from '../errors/index.js';
import type { Host } from '../host/host.js';
import {
  buildModel,
  layersOf,
  outputsFor,
  scaleOf,
  withLabelScale,
  type ScaledModel,
} from '../models/index.js';
import type { Recipe } from '../recipe/index.js';
import { augmentationOf } from './augmentation.js';
import { checkIds } from './check-ids.js';
import { freezeLayers } from './freeze.js';
import { inheritedFrom } from './inherited.js';
import { modelFromParent, type Parent } from './parent.js';

/** Loads the recipe's data, split and encoded, as a parent encoded them where there is one. */
export async function prepareData(
  recipe: Recipe,
  recipePath: string,
  parent: Parent | null,
  { host, storage }: { readonly host: Host; readonly storage: Storage },
): Promise<Dataset> {
  const inFolder = (source: string) => resolve(dirname(recipePath), source);
  const dataset = await loadDataset(recipe, {
    resolve: inFolder,
    inherited: parent && (await inheritedFrom(parent, recipe)),
    storage,
    log: (line) => host.info(line),
  });
  checkAgainstRecipe(recipe, dataset);
  const counts = (['train', 'validation', 'test'] as const).map(
    (split) => `${rowsOf(dataset, split).length} ${split}`,
  );
  const { target } = dataset;
  const kinds = target.task === 'classification' ? `, ${target.classes.length} classes` : '';
  const { source, group } = recipe.data;
  const groups = group === undefined ? '' : `, ${new Set(dataset.carried.get(group)).size} groups`;
  host.info(`data ${sourceText(source)}: ${dataset.ids.length} rows (${counts.join(', ')})${kinds}${groups}`);
  return dataset;
}

/** What would otherwise come to light only after training. */
function checkAgainstRecipe(recipe: Recipe, dataset: Dataset): void {
  const { positive, training, model } = recipe;
  const { preprocessing } = dataset;
  if (model) checkIds(layersOf(model, tensorShape(preprocessing)), idCount(preprocessing));
  augmentationOf(recipe, dataset);
  const classes = classesOfTarget(dataset.target);
  if (positive !== undefined && classes.length !== 2)
    throw new UserError(
      `a positive class is for tasks of two classes, and the data have ${classes.length}`,
      'Leave "positive" out.',
      'recipe positive:',
    );
  if (positive !== undefined && !classes.includes(positive))
    throw new UserError(
      `"${positive}" is not a class of the data`,
      suggest(positive, classes),
      'recipe positive:',
    );
  if (training.early_stopping && rowsOf(dataset, 'validation').length === 0)
    throw new UserError(
      'early stopping has no validation rows to watch',
      'Add rows, or raise data.split.validation.',
      'recipe training.early_stopping:',
    );
}

export interface ModelOptions {
  readonly tf: Tf;
  readonly recipe: Recipe;
  readonly dataset: Dataset;
  readonly parent: Parent | null;
  /** Of the initial weights. */
  readonly seed: number;
  readonly log: (line: string) => void;
}

/** The model to train: the recipe's own with fresh weights, or the parent's with some layers frozen. */
export async function prepareModel(
  options: ModelOptions,
): Promise<{ model: ScaledModel; frozen: readonly string[] }> {
  const { tf, recipe, dataset, parent, seed, log } = options;
  if (!parent || !recipe.inherit) {
    const inputShape = tensorShape(dataset.preprocessing);
    const core = buildModel(tf, layersOf(recipe.model!, inputShape), {
      inputShape,
      outputs: outputsFor(recipe.task, classesOfTarget(dataset.target).length),
      seed,
    });
    const layers = core.layers.length - 1;
    log(`model: ${layers} layer${layers === 1 ? '' : 's'}, ${core.countParams()} parameters`);
    const scale = recipe.label_scale === 'standardise' ? scaleOf(dataset) : null;
    return { model: withLabelScale(tf, core, scale), frozen: [] };
  }
  const model = await modelFromParent(tf, parent, recipe);
  const frozen = freezeLayers(model.core, recipe.inherit.freeze);
  const state = frozen.length > 0 ? `frozen: ${frozen.join(', ')}` : 'no layer frozen';
  log(
    `model: ${model.core.countParams()} parameters from ${parent.reference} (sha256:${parent.opened.digest.slice(0, 12)}), ${state}`,
  );
  return { model, frozen };
}
