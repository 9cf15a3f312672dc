import { availableParallelism } from 'node:os';
import type { Backend } from '../../backends/index.js';
import { TemporaryStorage, type Dataset } from '../../data/index.js';
import { UserError } from '../../errors/index.js';
import { filledRecipe, type Recipe } from '../../recipe/index.js';
import type { Point } from '../../search/index.js';
import { checkAgainstRecipe, prepareData } from '../prepare.js';
import { conduct, type Trial } from './conduct.js';
import { dataKeyOf, datasetsOf, judgedRowsOf } from './datasets.js';
import { TrialLog } from './log.js';
import { parallelOf } from './parallel.js';
import type { Search, SearchPlan } from './plan.js';
import { ownThread, workerThreads, type TrialPool } from './pool.js';
import { valuesOf } from './record.js';
import type { SearchOptions } from './run.js';
import type { TrialEnd } from './trial.js';
import type { TrialsFolder } from './trials-folder.js';

export interface Making extends SearchOptions {
  readonly search: Search;
  readonly plan: SearchPlan;
  /** Of the recipe as it is written. */
  readonly dataset: Dataset;
  readonly backend: Backend;
  readonly kept: TrialsFolder | null;
}

/** Makes the trials of a search, but for those that an interrupted one made. */
export async function makeTrials(making: Making): Promise<readonly Trial[]> {
  const { search, plan, host, backend, kept, startThread } = making;
  const cores = startThread ? availableParallelism() : 1;
  const parallel = parallelOf(search, plan, { backend: backend.name, cores });
  const log = new TrialLog(plan, host);
  log.begin(parallel);
  const pool = openPool(parallel.size, making);
  const make = async (number: number, point: Point, medians: readonly (number | null)[]) => {
    const before = (await kept?.load(number, point)) ?? null;
    const end = before ?? (await endOf(number, point, medians));
    if (!before) await kept?.save(number, point, end);
    log.ended({ number, point, end }, before !== null);
    return end;
  };
  const endOf = async (
    number: number,
    point: Point,
    medians: readonly (number | null)[],
  ): Promise<TrialEnd> => {
    const filled = filledOrFault(making, point);
    if (filled instanceof UserError) return { state: 'failed', reason: filled.message, merits: [] };
    const job = { recipe: filled, seed: plan.seed, metric: plan.metric, medians };
    return pool.run(job, (fraction) => log.moved(number, fraction));
  };
  try {
    return await conduct(plan, parallel.size, make);
  } finally {
    log.done();
    await pool.close();
  }
}

/** A point that follows from earlier trials could not be held against the schema before; its values alone were. */
function filledOrFault(making: Making, point: Point): Recipe | UserError {
  try {
    return filledRecipe(making, valuesOf(making.plan.space, point));
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
}

function openPool(size: number, making: Making): TrialPool {
  const { recipe, recipePath, parents, dataset, storage, backend, startThread } = making;
  const { folder, bytesInMemory } = storage;
  const judgedRows = judgedRowsOf(dataset);
  if (size > 1 && startThread) {
    const places = { recipePath, storage: { folder, bytesInMemory } };
    return workerThreads(size, () => startThread({ ...places, parents, judgedRows, backend: backend.name }));
  }
  const host = { info: () => undefined };
  const datasets = datasetsOf({
    load: (wanted, own) => prepareData(wanted, recipePath, parents.members, { host, storage: own }),
    check: checkAgainstRecipe,
    openStorage: () => new TemporaryStorage(folder, bytesInMemory),
    judgedRows,
    first: { key: dataKeyOf(recipe), dataset, storage: null },
  });
  return ownThread({ backend, parents, recipePath, datasets });
}
