import type { MetricBounds } from './bounds.js';
import { meanLossBounds } from './mean-losses.js';
import { proportionBounds } from './proportions.js';

export type { MetricBounds } from './bounds.js';

const bounds: readonly MetricBounds[] = [proportionBounds, meanLossBounds];

export const BOUNDED_METRICS: readonly string[] = bounds.flatMap(({ metrics }) => metrics);

export function findBounds(metric: string): MetricBounds | undefined {
  return bounds.find(({ metrics }) => metrics.includes(metric));
}
