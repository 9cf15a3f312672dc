export type { Checkpoint, Checkpoints } from './checkpoint.js';
export { checkpointFolder, type CheckpointFolder } from './folder.js';
export { restoreState, stateOf } from './optimizer-state.js';
export { originOf } from './origin.js';
