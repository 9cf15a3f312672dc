export { chooseStore, type Choice, type Wish } from './choose.js';
export { FolderStore, type FolderStoreOptions } from './folder-store.js';
export { HandOff, type HandOffOptions } from './hand-off.js';
export { openHandOff, type OpenHandOff } from './open.js';
export { downloadFromRun, type OtherRunDeps } from './other-run.js';
export { findVerdict, keepVerdict, verdictArtifact, type VerdictShelf } from './verdicts.js';
export { thisRun, type ThisRun, type WorkflowRun } from './workflow-run.js';
