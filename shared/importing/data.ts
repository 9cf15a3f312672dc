import { dirname, resolve } from 'node:path';
import { filesOf, loadDataset, rowsOf, sourceText, type Dataset, type Storage } from '../data/index.js';
import { openToRead, withoutCommand, type Recipe, type RecipeDeps } from '../recipe/index.js';
import { readCommit, type Commit } from '../training/commit.js';
import { settleModel } from '../training/network/settle.js';
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
  const asWritten = withoutCommand(opened, path);
  checkClassNames(classes);
  const inFolder = (source: string) => resolve(dirname(path), source);
  const loaded = await loadDataset(asWritten, {
    resolve: inFolder,
    inherited: null,
    storage: deps.storage,
    log: (line) => host.info(line),
  });
  const ordered = withClassOrder(loaded, classes);
  const { recipe, files } = await settleModel(asWritten, path, ordered, (line) => host.info(line));
  const dataset = { ...ordered, sources: [...ordered.sources, ...files] };
  host.info(
    `data ${sourceText(recipe.data.source)}: ${dataset.ids.length} rows, ${rowsOf(dataset, 'test').length} of them to try the model on`,
  );
  const commit = await readCommit({
    recipe: path,
    parents: links.flatMap((link) => link.path ?? []),
    sources: [...filesOf(recipe.data.source), ...files.map(({ uri }) => uri)].map(inFolder),
    repository: deps.repository,
    host,
  });
  return { recipe, dataset, commit };
}
