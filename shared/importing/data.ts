import { dirname, resolve } from 'node:path';
import {
  filesOf,
  idCount,
  loadDataset,
  rowsOf,
  sourceText,
  tensorShape,
  type Dataset,
  type Storage,
} from '../data/index.js';
import { layersOf } from '../models/index.js';
import { openToRead, withoutCommand, type Recipe, type RecipeDeps } from '../recipe/index.js';
import { checkIds } from '../training/check-ids.js';
import { readCommit, type Commit } from '../training/commit.js';
import { checkClassNames, withClassOrder } from './classes.js';

/** The data that a model is tried on, and the recipe that says so. */
export interface TrialData {
  readonly recipe: Recipe;
  /** Its classes in the order of the model's scores. */
  readonly dataset: Dataset;
  readonly commit: Commit | null;
}

export interface DataWords {
  /** The recipe's path, absolute. */
  readonly path: string;
  /** Lines laid over it. */
  readonly set: readonly string[];
  /** None: the data's own, in their order. */
  readonly classes: readonly string[];
}

/** Reads a recipe's data, encoded by features that are fitted on their training split. @throws UserError */
export async function readTrialData(
  { path, set, classes }: DataWords,
  deps: RecipeDeps & { readonly repository: string | null; readonly storage: Storage },
): Promise<TrialData> {
  const { host } = deps;
  const { recipe: opened, links } = await openToRead(path, set, deps);
  const recipe = withoutCommand(opened, path);
  checkClassNames(classes);
  const inFolder = (source: string) => resolve(dirname(path), source);
  const loaded = await loadDataset(recipe, {
    resolve: inFolder,
    inherited: null,
    storage: deps.storage,
    log: (line) => host.info(line),
  });
  const dataset = withClassOrder(loaded, classes);
  const { preprocessing } = dataset;
  if (recipe.model) checkIds(layersOf(recipe.model, tensorShape(preprocessing)), idCount(preprocessing));
  host.info(
    `data ${sourceText(recipe.data.source)}: ${dataset.ids.length} rows, ${rowsOf(dataset, 'test').length} of them to try the model on`,
  );
  const commit = await readCommit({
    recipe: path,
    parents: links.flatMap((link) => link.path ?? []),
    sources: filesOf(recipe.data.source).map(inFolder),
    repository: deps.repository,
    host,
  });
  return { recipe, dataset, commit };
}
