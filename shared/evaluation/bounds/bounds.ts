import {
  effectiveRows,
  FEWEST_GROUPS,
  FEWEST_ROWS_PER_CLASS,
  greatest,
  influenceOf,
  intervalOf,
  relativeWeights,
  restsOnFew,
  spreads,
  type CompareOptions,
  type MetricChoice,
  type RowWeights,
  type Unseen,
} from '../comparisons/index.js';
import { metricValue, type Evidence } from '../metrics/index.js';
import {
  clopperPearson,
  clusterRobust,
  findCellMetric,
  meanOfValues,
  spreadOfMean,
  weightedMean,
  type Interval,
  type Spread,
} from '../statistics/index.js';
import { proportionOf, type Proportion } from './proportions.js';
import { isCurve, rarestBehind } from './rows-behind.js';
import { smoothedError } from './smoothed-error.js';

/** How sure a test set is of one model's metric. */
export interface Bounds {
  readonly interval: Interval;
  /** Name for reports. */
  readonly method: string;
}

/** Below this many rows, Student's interval says little about rare rows that were not drawn yet. */
const FEWEST_ROWS = 30;

/** @returns bounds in the metric's unit; null where the rows are too few or all alike, or no method is known */
export function boundsOf(
  evidence: Evidence,
  choice: MetricChoice,
  { confidence, groups }: Omit<CompareOptions, 'seed'>,
): Bounds | null {
  const { weights } = evidence.predictions;
  const rowWeights = { groups, weights: weights && relativeWeights(weights) };
  const proportion = evidence.task === 'classification' ? proportionOf(evidence, choice) : null;
  if (proportion !== null) return proportionBounds(proportion, rowWeights, confidence);
  const value = metricValue(choice.metric, evidence, choice.class);
  const influence = influenceOf(evidence, choice);
  if (value === null || influence === null || influence.length < FEWEST_ROWS) return null;
  if (rarestBehind(evidence, choice) < (isCurve(choice) ? FEWEST_ROWS_PER_CLASS : FEWEST_ROWS)) return null;
  const error =
    groups || weights ? errorOf(influence, rowWeights, confidence) : plainError(evidence, choice, influence);
  if (error === null || !spreads(error.standardError, Math.max(Math.abs(value), greatest(influence))))
    return null;
  const [lower, upper] = intervalOf(value, error, confidence, error.unseen);
  const [least, most] = choice.metric.bounds;
  const interval = [Math.max(least, lower), Math.min(most, upper)] as const;
  return interval.every(Number.isFinite) ? { interval, method: error.method } : null;
}

/** Exact bounds of a share of rows, or those of as many independent rows as these are worth. */
function proportionBounds(
  { hits, counted, successes, trials }: Proportion,
  rowWeights: RowWeights,
  confidence: number,
): Bounds | null {
  if (trials === 0) return null;
  if (rowWeights.groups === null && rowWeights.weights === null) {
    return { interval: clopperPearson(successes, trials, confidence), method: 'clopper-pearson' };
  }
  // Of hits and misses, the rarer show how a group's rows go together.
  const isMostlyRight = 2 * successes > trials;
  const signs = isMostlyRight ? hits.map((hit) => hit - 1) : hits;
  const { independent, effective, gained, lost } = effectiveRows({ signs, counted }, rowWeights, confidence);
  const fewest = rowWeights.groups ? FEWEST_GROUPS : FEWEST_ROWS;
  if (!(independent >= fewest)) return null;
  const share = isMostlyRight ? 1 - lost : gained;
  const interval = clopperPearson(share * effective, effective, confidence);
  return { interval, method: rowWeights.groups ? 'cluster-robust' : 'weighted-delta' };
}

/** Independent rows that count the same; smoothed where a class without a miss would seem to spread by nothing. */
function plainError(evidence: Evidence, choice: MetricChoice, influence: Float64Array): NamedError | null {
  const spread = spreadOfMean(influence);
  if (evidence.task === 'classification' && findCellMetric(choice.metric.name)) {
    const standardError = smoothedError(evidence.predictions, choice);
    return { ...spread, standardError, unseen: null, method: 'smoothed-delta' };
  }
  if (!restsOnFew(spread)) return { ...spread, unseen: null, method: 'delta' };
  const [least, most] = choice.metric.bounds;
  const unseen = { range: most - least, rows: rarestBehind(evidence, choice) };
  return Number.isFinite(unseen.range) ? { ...spread, unseen, method: 'delta' } : null;
}

interface NamedError extends Spread {
  readonly unseen: Unseen | null;
  readonly method: string;
}

/** Null where too few groups leave none. */
function errorOf(
  influence: Float64Array,
  { groups, weights }: RowWeights,
  confidence: number,
): NamedError | null {
  if (groups) {
    const mean = weights ? meanOfValues(weights) : 1;
    const parts = weights ? influence.map((part, row) => (part * weights[row]!) / mean) : influence;
    const found = clusterRobust(parts, groups.codes, groups.texts.length, confidence);
    return found.degreesOfFreedom + 1 < FEWEST_GROUPS
      ? null
      : { ...found, skewness: 0, unseen: null, method: 'cluster-robust' };
  }
  const found = weightedMean(influence, weights!, confidence);
  return { ...found, skewness: 0, unseen: null, method: 'weighted-delta' };
}
