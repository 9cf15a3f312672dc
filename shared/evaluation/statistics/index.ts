export * from './areas/index.js';
export * from './average-precision/index.js';
export * from './cell-metrics/index.js';
export { calibrationErrorInterval } from './calibration-error.js';
export { clopperPearson } from './clopper-pearson.js';
export { clusterRobust, type ClusteredError } from './cluster-robust.js';

export { binomialCdf, normalCdf, normalQuantile, tCdf, tQuantile } from './distributions.js';
export type { Interval } from './interval.js';
export { exactMcNemar } from './mcnemar.js';
export { benjaminiHochberg, holm } from './multiplicity.js';
export { newcombe, type Proportion } from './newcombe.js';
export { countPairedCells, type PairedCells } from './paired-cells.js';
export { pairedT, standardErrorOfMean, weightedMean, type MeanDifference } from './paired-t.js';
export { rankRows, type RankedRows } from './ranks.js';
export * from './resampling/index.js';
export { runsToDecide, seedsDifference, type SeedRuns, type SeedsDifference } from './seeds.js';
export { PSEUDO_ROWS, smoothedDelta, type MetricDifference } from './smoothed-delta.js';
export {
  chanceBeyond,
  reachesOf,
  spreadOfMean,
  spreadOfMoments,
  sumOfSpreads,
  type Spread,
} from './spread.js';
export { tangoInterval, tangoPValue } from './tango.js';
export { wilson } from './wilson.js';
export { CompensatedSum, meanOfValues, sumOfValues, totalWeight, varianceOfValues } from './sums.js';
