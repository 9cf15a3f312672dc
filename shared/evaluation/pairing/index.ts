import type { PairedClasses } from './paired-classes.js';
import type { PairedNumbers } from './paired-numbers.js';

export { plainChange, type Change } from './describe-change.js';
export { inIdOrder, pair, type Pairing } from './pair.js';
export { pairClasses, PairedClasses } from './paired-classes.js';
export { PairedNumbers } from './paired-numbers.js';
export { rowsByCode, splitRows, type RowsByCode } from './split-rows.js';
export { takeRows } from './take-rows.js';

/** Both sides' answers to the rows of one test set. */
export type Paired = PairedClasses | PairedNumbers;
