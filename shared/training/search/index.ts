export { runSearch, type Found } from './run.js';
export type { TrialSetup, WorkerSetup } from './worker.js';
