import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { TrialSetup, WorkerSetup } from '../training/search/index.js';
import { backendDependencies } from './open-backend.js';
import type { Surroundings } from './surroundings.js';

/** Starts a thread for the trials of a search, from its start file in the built program. */
export function startTrialThread(
  setup: TrialSetup,
  around: Pick<Surroundings, 'host' | 'env' | 'workspace' | 'home'>,
): Worker {
  const { workspace, toolCache, wasmDirectory } = backendDependencies(around);
  const workerData: WorkerSetup = { ...setup, places: { workspace, toolCache, wasmDirectory } };
  return new Worker(join(around.home, 'trial.js'), { workerData });
}
