export { BOUNDED_METRICS, findBounds, type MetricBounds } from './bounds/index.js';
export {
  COMPARABLE_METRICS,
  findComparison,
  type Comparison,
  type PairedEvidence,
} from './comparisons/index.js';
export { evaluate, type ClassReport, type Evaluation } from './evaluate.js';
export { fingerprint } from './fingerprint.js';
export { findMetric, METRIC_NAMES, type Metric } from './metrics/index.js';
export { pair, pairClasses, takeRows, type PairedClasses, type Pairing } from './pairing/index.js';
export type { ClassPredictions, NumberPredictions, Predictions } from './predictions.js';
export { parsePredictions, readPredictions, type ReadOptions } from './read-predictions.js';
export { MOST_CLASSES, nameFault, orderClasses, spellNumbers } from './reading/class-names.js';
export { rowOrder } from './row-order.js';
export type { Interval } from './statistics/index.js';
