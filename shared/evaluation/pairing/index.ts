export { pair, type Pairing } from './pair.js';
export { pairClasses, type PairedClasses } from './paired-classes.js';
export { takeRows } from './take-rows.js';
