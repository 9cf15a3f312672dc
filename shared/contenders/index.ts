export { findBaseline, type Baseline } from './baseline.js';
export {
  COMMIT_WORDS,
  type CommitModel,
  type CommitWord,
  type FindCommitModel,
  type FoundAgain,
} from './commit-model.js';
export { loadContender, type Contender, type ContenderDeps, type KnownContender } from './contender.js';
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
