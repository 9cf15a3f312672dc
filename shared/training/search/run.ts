import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import type { Backend } from '../../backends/index.js';
import { rowsOf, TemporaryStorage, type Dataset } from '../../data/index.js';
import { UserError } from '../../errors/index.js';
import type { Host } from '../../host/host.js';
import type { SearchRecord } from '../../package/search.js';
import { filledRecipe, type OpenRecipe, type Recipe } from '../../recipe/index.js';
import type { Point } from '../../search/index.js';
import { originOf } from '../checkpoints/index.js';
import type { Parent } from '../parent.js';
import { checkAgainstRecipe, prepareData } from '../prepare.js';
import { checkPoints } from './check-points.js';
import { bestOf, conduct, type Trial } from './conduct.js';
import { dataKeyOf, datasetsOf, judgedRowsOf } from './datasets.js';
import { TrialLog } from './log.js';
import { parallelOf } from './parallel.js';
import { planOf, type Search, type SearchPlan } from './plan.js';
import { ownThread, workerThreads, type TrialPool } from './pool.js';
import { recordOf, valuesOf } from './record.js';
import { trialsFolder, type TrialsFolder } from './trials-folder.js';
import type { TrialSetup } from './worker.js';

export interface SearchOptions {
  readonly opened: OpenRecipe;
  /** Absolute. */
  readonly recipePath: string;
  readonly parent: Parent | null;
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
  const { opened, recipePath, parent, host, storage, directory } = options;
  const { search } = opened.recipe;
  if (!search) return null;
  const plan = planOf(search, opened.recipe.training);
  checkPoints(opened, plan);
  const dataset = await host.group('Data', () =>
    prepareData(opened.recipe, recipePath, parent, { host, storage }),
  );
  if (rowsOf(dataset, 'validation').length === 0)
    throw new UserError(
      'a search has no validation rows to choose by',
      'Mark some rows as validation, or raise data.split.validation.',
      'recipe search:',
    );
  const backend = await options.openBackend();
  const kept = directory === null ? null : trialsFolder(directory, searchOrigin(options, dataset, backend));
  const trials = await host.group('Search', () =>
    makeTrials({ ...options, search, plan, dataset, backend, kept }),
  );
  const best = bestOf(trials);
  if (!best) throw noneEnded(trials);
  const recipe = filledRecipe(opened, valuesOf(plan.space, best.point));
  const record = recordOf(search, plan, trials, best);
  host.info(
    `search: trial ${best.number} of ${trials.length} is the best by ${plan.metric} on the validation split; the test split was not looked at`,
  );
  return {
    recipe,
    record,
    dataset: dataKeyOf(recipe) === dataKeyOf(opened.recipe) ? dataset : null,
    backend,
    forget: async () => kept?.remove(),
  };
}

/** How many trials run at the same time changes none of them. */
function searchOrigin({ opened, parent }: SearchOptions, dataset: Dataset, backend: Backend): string {
  const { recipe } = opened;
  const search = recipe.search && { ...recipe.search, parallel: undefined };
  return originOf({ recipe: { ...recipe, search }, dataset, parent, backend });
}

interface Making extends SearchOptions {
  readonly search: Search;
  readonly plan: SearchPlan;
  readonly dataset: Dataset;
  readonly backend: Backend;
  readonly kept: TrialsFolder | null;
}

async function makeTrials(making: Making): Promise<readonly Trial[]> {
  const { search, plan, opened, host, backend, kept, startThread } = making;
  const parallel = parallelOf(search, plan, {
    backend: backend.name,
    cores: startThread ? availableParallelism() : 1,
  });
  const log = new TrialLog(plan, host);
  log.begin(parallel);
  const pool = openPool(parallel.size, making);
  const run = async (number: number, point: Point, medians: readonly (number | null)[]) => {
    const before = await kept?.load(number, point);
    if (before) {
      log.ended({ number, point, end: before }, true);
      return before;
    }
    const recipe = filledRecipe(opened, valuesOf(plan.space, point));
    const job = { recipe, seed: plan.seed, metric: plan.metric, medians };
    const end = await pool.run(job, (fraction) => log.moved(number, fraction));
    await kept?.save(number, point, end);
    log.ended({ number, point, end }, false);
    return end;
  };
  try {
    return await conduct(plan, parallel.size, run);
  } finally {
    log.done();
    await pool.close();
  }
}

function openPool(
  size: number,
  { opened, recipePath, parent, dataset, storage, backend, startThread }: Making,
): TrialPool {
  const { folder, bytesInMemory } = storage;
  const judgedRows = judgedRowsOf(dataset);
  if (size > 1 && startThread) {
    const setup = {
      recipePath,
      parent,
      judgedRows,
      backend: backend.name,
      storage: { folder, bytesInMemory },
    };
    return workerThreads(size, () => startThread(setup));
  }
  const host = { info: () => undefined };
  const datasets = datasetsOf({
    load: (recipe, own) => prepareData(recipe, recipePath, parent, { host, storage: own }),
    check: checkAgainstRecipe,
    openStorage: () => new TemporaryStorage(folder, bytesInMemory),
    judgedRows,
    first: { key: dataKeyOf(opened.recipe), dataset, storage: null },
  });
  return ownThread({ backend, parent, datasets });
}

function noneEnded(trials: readonly Trial[]): UserError {
  const reasons = trials.flatMap(({ end }) => (end.state === 'failed' ? end.reason : []));
  return new UserError(
    `none of ${trials.length} trials came to its end. The first one: ${reasons[0]!.replace(/\.$/, '')}`,
    'Mend the recipe, or what its search may try.',
    'recipe search:',
  );
}
