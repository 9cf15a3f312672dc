export { findBaseline, type Baseline } from './baseline.js';
export { loadContender, type Contender, type ContenderDeps } from './contender.js';
export { agreeOnPositive } from './positive.js';
export { readHistoryFile, readRecipeFile, readRunHistories } from './package-files.js';
