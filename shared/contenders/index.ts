export { findBaseline, type Baseline } from './baseline.js';
export { loadContender, type Contender, type ContenderDeps } from './contender.js';
export { agreeOnPositive } from './positive.js';
export {
  readDataFile,
  readHistoryFile,
  readRecipeFile,
  readRunHistories,
  readSearchFile,
} from './package-files.js';
