import type { Evidence } from '../metrics/evidence.js';
import { areaFamily } from './areas.js';
import { averagePrecisionFamily } from './average-precision.js';
import { cellFamily } from './cells.js';
import type { MetricChoice } from './choice.js';
import { errorFamily } from './errors.js';
import type { ClassFamily, NumberFamily } from './family.js';
import { hitFamily, topKFamily } from './hits.js';
import { lossFamily } from './losses.js';

const classFamilies: readonly ClassFamily[] = [
  hitFamily,
  topKFamily,
  cellFamily,
  areaFamily,
  averagePrecisionFamily,
  lossFamily,
];
const numberFamilies: readonly NumberFamily[] = [errorFamily];

const byMetric = <Member extends ClassFamily | NumberFamily>(families: readonly Member[]) =>
  new Map(families.flatMap((family) => family.metrics.map((metric) => [metric, family] as const)));

export const CLASS_FAMILIES: ReadonlyMap<string, ClassFamily> = byMetric(classFamilies);
export const NUMBER_FAMILIES: ReadonlyMap<string, NumberFamily> = byMetric(numberFamilies);

/** Every metric with a paired method. */
export const COMPARABLE_METRICS: readonly string[] = [...CLASS_FAMILIES.keys(), ...NUMBER_FAMILIES.keys()];

/**
 * By how much each row moves a metric, times the rows; shape [n], mean 0 under the rows' weights. Null where the metric
 * has no such derivative.
 */
export function influenceOf(evidence: Evidence, choice: MetricChoice): Float64Array | null {
  return evidence.task === 'classification'
    ? (CLASS_FAMILIES.get(choice.metric.name)?.influence(evidence, choice) ?? null)
    : (NUMBER_FAMILIES.get(choice.metric.name)?.influence(evidence, choice) ?? null);
}
