import { accuracyMetrics } from './accuracy.js';
import { agreementMetrics } from './agreement.js';
import { averagePrecisionMetrics } from './average-precision.js';
import { calibrationMetrics } from './calibration.js';
import { lossMetrics } from './losses.js';
import type { ClassMetric, Metric } from './metric.js';
import { perClassMetrics } from './per-class.js';
import { regressionMetrics } from './regression.js';
import { rocAucMetrics } from './roc-auc.js';
import { topKMetrics } from './top-k.js';

export { ClassEvidence, type ClassLoss } from './class-evidence.js';
export { expectedCalibrationError } from './calibration.js';
export { evidenceOf, metricValue, type Evidence } from './evidence.js';
export { isScoreLoss } from './losses.js';
export type { ClassMetric, Metric, NumberMetric } from './metric.js';
export { NumberEvidence, type NumberLoss } from './number-evidence.js';

/** Every metric of a classification, by family. */
export const classMetrics: readonly ClassMetric[] = [
  ...accuracyMetrics,
  ...perClassMetrics,
  ...agreementMetrics,
  ...lossMetrics,
  ...rocAucMetrics,
  ...averagePrecisionMetrics,
  ...topKMetrics,
  ...calibrationMetrics,
];

export { regressionMetrics };

const byName = new Map<string, Metric>(
  [...classMetrics, ...regressionMetrics].map((metric) => [metric.name, metric]),
);

export const METRIC_NAMES: readonly string[] = [...byName.keys()];

export function findMetric(name: string): Metric | undefined {
  return byName.get(name);
}
