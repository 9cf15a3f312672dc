export { findBaseline, type Baseline } from './baseline.js';
export { loadContender, type Contender, type ContenderDeps } from './contender.js';
export { readHistoryFile, readRecipeFile } from './package-files.js';
