export { differencesBetween, type Difference } from './differences.js';
export { differenceLines } from './lines.js';
export { effectiveRecipeNamed } from './sides.js';
