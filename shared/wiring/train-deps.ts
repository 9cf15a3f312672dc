import type { TrainDeps } from '../training/run.js';
import { openBackendHere } from './open-backend.js';
import type { Surroundings } from './surroundings.js';
import { startTrialThread } from './trial-thread.js';

/** What training needs of this process. */
export function trainDeps(around: Surroundings): TrainDeps {
  const { context } = around;
  return {
    ...around,
    repository: context && `${context.serverUrl}/${context.repository}`,
    openBackend: (choice, threads) => openBackendHere(choice, around, threads),
    startTrialThread: (setup) => startTrialThread(setup, around),
  };
}
