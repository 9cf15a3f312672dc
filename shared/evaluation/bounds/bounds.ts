import { influenceOf } from '../comparisons/families.js';
import type { CompareOptions, MetricChoice } from '../comparisons/index.js';
import { metricValue, type Evidence } from '../metrics/evidence.js';
import {
  clusterRobust,
  meanOf,
  pairedT,
  tQuantile,
  weightedMean,
  type Interval,
} from '../statistics/index.js';
import { proportionBounds } from './proportions.js';

/** How sure a test set is of one model's metric. */
export interface Bounds {
  readonly interval: Interval;
  /** Name for reports. */
  readonly method: string;
}

/** Below this many rows, Student's interval says little about rare rows that were not drawn yet. */
const FEWEST_ROWS = 30;
/** A spread below it is what summing leaves of none. */
const ROUNDING = 1e-12;

/** @returns bounds in the metric's unit; null where the rows are too few or all alike, or no method is known */
export function boundsOf(
  evidence: Evidence,
  choice: MetricChoice,
  { confidence, groups }: Omit<CompareOptions, 'seed'>,
): Bounds | null {
  const { weights } = evidence.predictions;
  if (evidence.task === 'classification' && !weights && !groups) {
    const exact = proportionBounds(evidence, choice, confidence);
    if (exact) return { interval: exact, method: 'clopper-pearson' };
  }
  const value = metricValue(choice.metric, evidence, choice.class);
  const influence = influenceOf(evidence, choice);
  if (value === null || influence === null || influence.length < FEWEST_ROWS) return null;
  const error = errorOf(influence, weights, groups, confidence);
  if (!(error.standardError > ROUNDING)) return null;
  const reach = tQuantile(confidence, error.degreesOfFreedom) * error.standardError;
  const [least, most] = choice.metric.bounds;
  const interval = [Math.max(least, value - reach), Math.min(most, value + reach)] as const;
  return { interval, method: error.method };
}

function errorOf(
  influence: Float64Array,
  weights: Float64Array | null,
  groups: CompareOptions['groups'],
  confidence: number,
): { readonly standardError: number; readonly degreesOfFreedom: number; readonly method: string } {
  if (groups) {
    const mean = weights ? meanOf(weights.length, (row) => weights[row]!) : 1;
    const parts = weights ? influence.map((part, row) => (part * weights[row]!) / mean) : influence;
    const found = clusterRobust(parts, groups.codes, groups.texts.length, confidence);
    return { ...found, method: 'cluster-robust' };
  }
  return weights
    ? { ...weightedMean(influence, weights, confidence), method: 'weighted-delta' }
    : { ...pairedT(influence, confidence), method: 'delta' };
}
