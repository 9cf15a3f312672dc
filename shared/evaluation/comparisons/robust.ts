import { metricValue } from '../metrics/evidence.js';
import type { Paired } from '../pairing/index.js';
import { clusterRobust, meanOf, weightedMean } from '../statistics/index.js';
import type { CodedTexts } from '../texts/index.js';
import { benefitSign, type MetricChoice } from './choice.js';
import { fromStandardError, withoutInterval, type PairedEvidence } from './evidence.js';
import { influenceOf } from './families.js';
import { gainsOf } from './means.js';

/** With fewer groups, what one of them does decides. */
const FEWEST_GROUPS = 10;
const FEWEST_ROWS = 30;

/**
 * Evidence where rows come in groups, or count differently: from each row's influence on the metric.
 *
 * @param groups      the group of each row; null: every row stands for itself
 * @param confidence  one-sided, of each bound
 * @returns null where the metric has no influence by row
 */
export function compareRobustly(
  pair: Paired,
  choice: MetricChoice,
  groups: CodedTexts | null,
  confidence: number,
): PairedEvidence | null {
  const [after, before] = [influenceOf(pair.candidate, choice), influenceOf(pair.baseline, choice)];
  if (!after || !before) return null;
  const sign = benefitSign(choice.metric);
  const value = (side: Paired['candidate']) => metricValue(choice.metric, side, choice.class)!;
  const gains = gainsOf(after, before, sign);
  const facts = {
    difference: sign * (value(pair.candidate) - value(pair.baseline)),
    rows: pair.rows,
    isUnchanged: after.every((part, row) => part === before[row]),
  };
  if (!groups) return byWeights(gains, pair.weights!, facts, confidence);
  const found = clusterRobust(weigh(gains, pair.weights), groups.codes, groups.texts.length, confidence);
  const count = found.degreesOfFreedom + 1;
  const method = 'cluster-robust';
  if (count < 2) return withoutInterval({ ...facts, method, tooFew: 'one group leaves no interval' });
  const proves = count >= FEWEST_GROUPS && found.standardError > 0;
  const tooFew = proves ? null : `${count} groups are too few: ${FEWEST_GROUPS} that differ are needed`;
  return fromStandardError({ ...facts, method, tooFew }, found.standardError, confidence, count - 1);
}

function byWeights(
  gains: Float64Array,
  weights: Float64Array,
  facts: Pick<PairedEvidence, 'difference' | 'rows' | 'isUnchanged'>,
  confidence: number,
): PairedEvidence {
  const { standardError, degreesOfFreedom } = weightedMean(gains, weights, confidence);
  const effectiveRows = degreesOfFreedom + 1;
  const method = 'weighted-delta';
  if (effectiveRows < 2) return withoutInterval({ ...facts, method, tooFew: 'one row holds all the weight' });
  const proves = effectiveRows >= FEWEST_ROWS && standardError > 0;
  const tooFew = proves
    ? null
    : `the weights leave ${effectiveRows.toFixed(1)} effective rows, and ${FEWEST_ROWS} that differ are needed`;
  return fromStandardError({ ...facts, method, tooFew }, standardError, confidence, degreesOfFreedom);
}

/** Each row's part times its weight, over the mean weight. */
function weigh(gains: Float64Array, weights: Float64Array | null): Float64Array {
  if (!weights) return gains;
  const mean = meanOf(weights.length, (row) => weights[row]!);
  return gains.map((gain, row) => (gain * weights[row]!) / mean);
}
