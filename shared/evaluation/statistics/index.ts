export { clopperPearson } from './clopper-pearson.js';
export { meanOf, sumOf, varianceOf } from './compensated-sum.js';
export { placements, stratifiedVariance, type Placements } from './delong.js';
export { normalQuantile, tQuantile } from './distributions.js';
export type { Interval } from './interval.js';
export { countPairedCells, type PairedCell, type PairedCells } from './paired-cells.js';
export { pairedT, type MeanDifference } from './paired-t.js';
export { pairedF1, type F1Difference } from './smoothed-delta.js';
export { tangoInterval } from './tango.js';
