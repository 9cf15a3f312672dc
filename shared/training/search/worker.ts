import { parentPort, workerData } from 'node:worker_threads';
import { openBackend, type BackendDependencies, type BackendName } from '../../backends/index.js';
import { TemporaryStorage } from '../../data/index.js';
import type { Parents } from '../inheritance/parent.js';
import { checkAgainstRecipe, prepareData } from '../prepare.js';
import { datasetsOf } from './datasets.js';
import type { TrialNews } from './pool.js';
import { runTrial, type TrialJob } from './trial.js';

/** What a thread for trials is started with. */
export interface TrialSetup {
  /** Absolute. */
  readonly recipePath: string;
  readonly parents: Parents;
  /** Digest of the validation rows that all trials are judged on. */
  readonly judgedRows: string;
  readonly backend: BackendName;
  /** Where what is too large for memory goes. */
  readonly storage: { readonly folder: string; readonly bytesInMemory: number };
}

export type WorkerSetup = TrialSetup & { readonly places: Omit<BackendDependencies, 'log'> };

/** Steps that are told of are a hundredth of a trial apart. */
const NEWS = 100;

/** Runs one trial for each message, and answers with what came of it. The thread ends when it is terminated. */
export async function main(): Promise<void> {
  const { recipePath, parents, judgedRows, backend: name, storage, places } = workerData as WorkerSetup;
  const { folder, bytesInMemory } = storage;
  const silent = () => undefined;
  const port = parentPort!;
  const tell = (news: TrialNews) => port.postMessage(news);
  const opened = openBackend(name, { ...places, log: silent });
  const datasets = datasetsOf({
    load: (recipe, storage) =>
      prepareData(recipe, recipePath, parents.members, { host: { info: silent }, storage }),
    check: checkAgainstRecipe,
    openStorage: () => new TemporaryStorage(folder, bytesInMemory),
    judgedRows,
  });
  const answer = async (job: TrialJob): Promise<void> => {
    let told = 0;
    const onStep = (fraction: number): void => {
      if (Math.floor(fraction * NEWS) === told) return;
      told = Math.floor(fraction * NEWS);
      tell({ kind: 'step', fraction });
    };
    try {
      const backend = await opened;
      tell({ kind: 'end', end: await runTrial(job, { backend, parents, recipePath, datasets, onStep }) });
    } catch (error) {
      tell({ kind: 'fault', stack: String((error as Error).stack) });
    }
  };
  port.on('message', (job: TrialJob) => void answer(job));
  await opened.catch(silent);
}
