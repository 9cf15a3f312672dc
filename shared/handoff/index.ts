export { chooseStore, type Wish } from './choose.js';
export { FolderStore, type FolderStoreOptions } from './folder-store.js';
export { HandOff } from './hand-off.js';
export { openHandOff, type OpenHandOff } from './open.js';
export { downloadFromRun } from './other-run.js';
export { findVerdict, keepVerdict, verdictArtifact } from './verdicts.js';
export { runAddress, type RunAddress, type ThisRun } from './run-address.js';
