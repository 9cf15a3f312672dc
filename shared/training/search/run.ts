import type { Worker } from 'node:worker_threads';
import type { Backend } from '../../backends/index.js';
import { rowsOf, type Dataset, type TemporaryStorage } from '../../data/index.js';
import { UserError } from '../../errors/index.js';
import type { Host } from '../../host/host.js';
import type { SearchRecord } from '../../package/search.js';
import { filledRecipe, type OpenRecipe, type Recipe } from '../../recipe/index.js';
import { originOf } from '../checkpoints/index.js';
import type { Parents } from '../inheritance/parent.js';
import { settleModel } from '../network/settle.js';
import { prepareData } from '../prepare.js';
import { checkPoints } from './check-points.js';
import { bestOf, type Trial } from './conduct.js';
import { dataKeyOf } from './datasets.js';
import { makeTrials } from './make-trials.js';
import { planOf } from './plan.js';
import { recordOf, valuesOf } from './record.js';
import { trialsFolder } from './trials-folder.js';
import type { TrialSetup } from './worker.js';

export interface SearchOptions {
  /** As it was read, with its search. */
  readonly recipe: Recipe;
  /** What the files say. */
  readonly tree: OpenRecipe['tree'];
  /** Absolute. */
  readonly recipePath: string;
  readonly parents: Parents;
  readonly host: Host;
  /** Of the recipe's data; trials that want others have their own beside it. */
  readonly storage: TemporaryStorage;
  readonly openBackend: () => Promise<Backend>;
  /** Where trials are kept until the package is there; null: an interrupted search begins anew. */
  readonly directory: string | null;
  /** Starts a thread that runs trials; without, they run one by one in this one. */
  readonly startThread?: ((setup: TrialSetup) => Worker) | undefined;
}

/** What a search brought. */
export interface Found {
  /** With the best trial's values, and without the search. */
  readonly recipe: Recipe;
  readonly record: SearchRecord;
  /** The recipe's data, where they are at hand. */
  readonly dataset: Dataset | null;
  readonly backend: Backend;
  /** Removes what was kept for an interruption. */
  forget(): Promise<void>;
}

/**
 * Searches the best values for a recipe by its validation rows; the test rows are not looked at.
 *
 * @returns null where the recipe has no search
 * @throws UserError for a value that doesn't fit the recipe, before anything is trained, and where no trial came to its end
 */
export async function runSearch(options: SearchOptions): Promise<Found | null> {
  const { recipe: base, recipePath, parents, host, storage, directory } = options;
  const { search } = base;
  if (!search) return null;
  const plan = planOf(search, base.training);
  checkPoints(options, plan);
  const dataset = await host.group('Data', () =>
    prepareData(base, recipePath, parents.members, { host, storage }),
  );
  if (rowsOf(dataset, 'validation').length === 0)
    throw new UserError(
      'a search has no validation rows to choose by',
      'Mark some rows as validation, or raise data.split.validation.',
      'recipe search:',
    );
  const backend = await options.openBackend();
  const kept =
    directory === null ? null : trialsFolder(directory, await searchOrigin(options, dataset, backend));
  const trials = await host.group('Search', () =>
    makeTrials({ ...options, search, plan, dataset, backend, kept }),
  );
  const best = bestOf(trials);
  if (!best) throw noneEnded(trials);
  const recipe = filledRecipe(options, valuesOf(plan.space, best.point));
  const record = recordOf(search, plan, trials, best);
  host.info(
    `search: trial ${best.number} of ${trials.length} is the best by ${plan.metric} on the validation split; the test split was not looked at`,
  );
  return {
    recipe,
    record,
    dataset: dataKeyOf(recipe) === dataKeyOf(base) ? dataset : null,
    backend,
    forget: async () => kept?.remove(),
  };
}

/** How many trials run at the same time changes none of them. */
async function searchOrigin(
  { recipe: written, recipePath, parents }: SearchOptions,
  dataset: Dataset,
  backend: Backend,
): Promise<string> {
  const { recipe, files } = await settleModel(written, recipePath, dataset, () => undefined);
  const search = recipe.search && { ...recipe.search, parallel: undefined };
  const sources = [...dataset.sources, ...files];
  return originOf({ recipe: { ...recipe, search }, dataset: { ...dataset, sources }, parents, backend });
}

function noneEnded(trials: readonly Trial[]): UserError {
  const reasons = trials.flatMap(({ end }) => (end.state === 'failed' ? end.reason : []));
  return new UserError(
    `none of ${trials.length} trials came to its end. The first one: ${reasons[0]!.replace(/\.$/, '')}`,
    'Mend the recipe, or what its search may try.',
    'recipe search:',
  );
}
