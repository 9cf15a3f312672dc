import { dirname, resolve } from 'node:path';
import {
  classesOfTarget,
  loadDataset,
  rowsOf,
  sourceText,
  type Dataset,
  type Storage,
} from '../data/index.js';
import { suggest, UserError } from '../errors/index.js';
import type { Host } from '../host/host.js';
import type { Recipe } from '../recipe/index.js';
import { augmentationOf } from './augmentation.js';
import { inheritedFrom } from './inheritance/inputs.js';
import type { Parent } from './inheritance/parent.js';

/** Loads the recipe's data, split and encoded, as a parent encoded them where there is one. */
export async function prepareData(
  recipe: Recipe,
  recipePath: string,
  members: readonly Parent[],
  { host, storage }: { readonly host: Pick<Host, 'info'>; readonly storage: Storage },
): Promise<Dataset> {
  const inFolder = (source: string) => resolve(dirname(recipePath), source);
  const dataset = await loadDataset(recipe, {
    resolve: inFolder,
    inherited: members.length > 0 ? await inheritedFrom(members, recipe) : null,
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

/** Refuses what would otherwise come to light only after training. @throws UserError */
export function checkAgainstRecipe(recipe: Recipe, dataset: Dataset): void {
  const { positive, training } = recipe;
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
