import { rowsOf, type Dataset, type Storage, type TemporaryStorage } from '../../data/index.js';
import { UserError } from '../../errors/index.js';
import { canonicalJson, sha256 } from '../../files/index.js';
import { effectiveRecipe, type Recipe } from '../../recipe/index.js';

/** Keys of a recipe that say nothing of its data: a dataset is kept while only these change. */
const OTHERS: readonly string[] = ['augment', 'distil', 'model', 'training', 'search'];

export interface DatasetsOptions {
  /** Loads the data of a recipe. @throws UserError */
  readonly load: (recipe: Recipe, storage: Storage) => Promise<Dataset>;
  /** Refuses data that don't go with the rest of a recipe. @throws UserError */
  readonly check: (recipe: Recipe, dataset: Dataset) => void;
  readonly openStorage: () => TemporaryStorage;
  /** Digest of the validation rows that all trials are judged on. */
  readonly judgedRows: string;
  /** What is loaded already. */
  readonly first?: Loaded;
}

interface Loaded {
  /** Of the recipe that wanted it. */
  readonly key: string;
  readonly dataset: Dataset;
  /** Of its own; null where it belongs to somebody else. */
  readonly storage: TemporaryStorage | null;
}

/** The data of trials, one after the other. */
export interface Datasets {
  /** The last ones are kept, because most trials want the same. */
  of(recipe: Recipe): Promise<Dataset>;
  close(): void;
}

export function datasetsOf(options: DatasetsOptions): Datasets {
  const { check } = options;
  let last = options.first ?? null;
  const close = (): void => {
    last?.storage?.close();
    last = null;
  };
  return {
    of: async (recipe) => {
      const key = dataKeyOf(recipe);
      if (last?.key === key) {
        check(recipe, last.dataset);
        return last.dataset;
      }
      close();
      last = await loaded(recipe, key, options);
      return last.dataset;
    },
    close,
  };
}

async function loaded(
  recipe: Recipe,
  key: string,
  { load, openStorage, judgedRows }: DatasetsOptions,
): Promise<Loaded> {
  const storage = openStorage();
  try {
    const dataset = await load(recipe, storage);
    if (judgedRowsOf(dataset) === judgedRows) return { key, dataset, storage };
    throw new UserError(
      'its validation rows are not those of the other trials',
      'Take what changes them out of search.space.',
      'recipe',
    );
  } catch (error) {
    storage.close();
    throw error;
  }
}

/** The same for recipes that want the same data. */
export function dataKeyOf(recipe: Recipe): string {
  const entries = Object.entries(effectiveRecipe(recipe)).filter(([key]) => !OTHERS.includes(key));
  return canonicalJson(Object.fromEntries(entries));
}

/** A digest of the rows that trials are judged on, with their labels. */
export function judgedRowsOf(dataset: Dataset): string {
  const { ids, target } = dataset;
  const labels = target.task === 'classification' ? target.labels : target.values;
  const rows = Array.from(rowsOf(dataset, 'validation'), (row) => [ids.at(row), labels.at(row)]);
  return sha256(JSON.stringify(rows));
}
