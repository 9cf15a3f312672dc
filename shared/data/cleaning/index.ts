export { cleanAfterSplit, type AfterSplit } from './after-split.js';
export { cleanBeforeSplit, type BeforeSplit } from './before-split.js';
export { effectLine, type Effect } from './effect.js';
export { fittedFixSchema, fixOf, type FittedFix } from './fixes.js';
export { CLEANING, isBeforeSplit, type CleaningName, type CleaningStep } from './steps.js';
