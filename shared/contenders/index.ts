export { findBaseline, type Baseline } from './baseline.js';
export { type CommitModel, type FindCommitModel } from './commit-model.js';
export { loadContender, type Contender, type ContenderDeps, type Refetch } from './contender.js';
export { agreeOnPositive } from './positive.js';
export {
  readDataFile,
  readHistoryFile,
  readRecipeFile,
  readRunHistories,
  readSearchFile,
} from './package-files.js';
export { believe, claimsOf } from './trusted/index.js';
export {
  RESCORED,
  rescored,
  rescoredPath,
  wasRescored,
  type RescoreFile,
  type Rescoring,
} from './rescored.js';
