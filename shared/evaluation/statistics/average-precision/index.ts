export { poissonBootstrapAp, type ResampledDifference } from './bootstrap.js';
export { averagePrecisionInfluence, type AveragePrecision } from './influence.js';
