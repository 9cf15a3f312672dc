import { accuracyCellMetrics } from './accuracy.js';
import { agreementCellMetrics } from './agreement.js';
import type { CellMetric } from './cell-metric.js';
import { classRatioCellMetrics } from './class-ratios.js';

export type { CellMetric, MetricAtCounts } from './cell-metric.js';
export { countClasses, smoothed, type ClassCounts } from './class-counts.js';
export { addFalseAlarms } from './left-out.js';
export { influenceAt, type SeparableInfluence } from './influence.js';

/** Every metric of a confusion matrix, by family. */
const cellMetrics: readonly CellMetric[] = [
  ...accuracyCellMetrics,
  ...classRatioCellMetrics,
  ...agreementCellMetrics,
];

export const CELL_METRICS: readonly string[] = cellMetrics.map(({ name }) => name);

/** @param name  a metric's flat key, such as `f1_macro` */
export function findCellMetric(name: string): CellMetric | undefined {
  return cellMetrics.find((metric) => metric.name === name);
}
