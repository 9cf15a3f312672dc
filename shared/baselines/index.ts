export { githubHistoryOf } from './github-history.js';
export type { History, Upload } from './history.js';
export { localHistoryOf } from './local-history.js';
export { measuredModel, type Measurement } from './measure.js';
export { modelOfMergeBase } from './merge-base.js';
