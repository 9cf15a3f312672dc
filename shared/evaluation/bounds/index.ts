export { boundsOf, type Bounds } from './bounds.js';
export { proportionOf } from './proportions.js';
export { rowsBehind } from './rows-behind.js';
