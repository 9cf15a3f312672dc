export { boundsOf, proportionOf, rowsBehind, type Bounds } from './bounds/index.js';
export {
  benefitSign,
  choiceName,
  COMPARABLE_METRICS,
  compareMetric,
  effectiveRows,
  evidenceOfHits,
  focusOf,
  fromStandardError,
  influenceOf,
  plainDoubt,
  seedRunsOf,
  whyTooFew,
  type CompareOptions,
  type HitCounts,
  type MeasuredRuns,
  type MetricChoice,
  type PairedEvidence,
  type Runs,
  type RunsQuestion,
} from './comparisons/index.js';
export { evaluate, evaluateEvidence, type ClassReport, type Evaluation } from './evaluate.js';
export { fingerprint } from './fingerprint.js';
export {
  ClassEvidence,
  evidenceOf,
  expectedCalibrationError,
  findMetric,
  isScoreLoss,
  METRIC_NAMES,
  metricValue,
  NumberEvidence,
  type Evidence,
  type Metric,
} from './metrics/index.js';
export {
  inIdOrder,
  pair,
  pairClasses,
  PairedClasses,
  PairedNumbers,
  plainChange,
  rowsByCode,
  splitRows,
  takeRows,
  type Change,
  type Paired,
  type Pairing,
} from './pairing/index.js';
export type { ClassPredictions, NumberPredictions, Predictions } from './predictions.js';
export { parsePredictions, readPredictions, type ReadOptions } from './read-predictions.js';
export { parseNumber } from './reading/numbers/numbers.js';
export { readTableFile, readTableText } from './reading/read-table-file.js';
export type { TableSink } from './reading/table-sink.js';
export { numberedRows, type RowPlaces } from './reading/row-places.js';
export { cellText, type ColumnCells } from './reading/cells.js';
export { GrowingTexts } from './reading/columns/growing-texts.js';
export { PREDICTIONS_EXTENSIONS } from './reading/extensions.js';
export { MOST_CLASSES, nameFault, orderClasses, spellNumbers } from './reading/class-names.js';
export type { Interval } from './statistics/index.js';
export { PackedTexts, type CodedTexts } from './texts/index.js';
