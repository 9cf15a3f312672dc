export { poissonBootstrapAp, type RankedScores, type ResampledDifference } from './bootstrap.js';
export { averagePrecisionInfluence, type AveragePrecision } from './influence.js';
