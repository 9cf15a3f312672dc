import { metricValue } from '../metrics/evidence.js';
import type { Paired } from '../pairing/index.js';
import { clusterRobust, meanOfValues, weightedMean, type ClusteredError } from '../statistics/index.js';
import type { CodedTexts } from '../texts/index.js';
import { benefitSign, type MetricChoice } from './choice.js';
import { effectiveRows, type SignedRows } from './effective-rows.js';
import { fromStandardError, spreads, withoutInterval, type PairedEvidence } from './evidence.js';
import { influenceOf } from './families.js';
import { evidenceOfHits, hitsOf } from './hits.js';
import { gainsOf, greatest } from './means.js';
import { plainDoubt } from './plain-doubt.js';
import { groupsWorth, relativeWeights, whyTooFew, type RowWeights } from './row-weights.js';

/**
 * Evidence where rows come in groups, or count differently: from each row's influence on the metric.
 *
 * @param groups      the group of each row; null: every row stands for itself
 * @param confidence  one-sided, of each bound
 * @param seed        text from which resampling draws
 * @returns null where the metric has no influence by row
 */
export function compareRobustly(
  pair: Paired,
  choice: MetricChoice,
  groups: CodedTexts | null,
  confidence: number,
  seed: string,
): PairedEvidence | null {
  const rowWeights = { groups, weights: pair.weights && relativeWeights(pair.weights) };
  const sign = benefitSign(choice.metric);
  const value = (side: Paired['candidate']) => metricValue(choice.metric, side, choice.class)!;
  const facts = {
    method: groups ? 'cluster-robust' : 'weighted-delta',
    difference: sign * (value(pair.candidate) - value(pair.baseline)),
    // Not by their influences: those of all rows wrong are those of all rows right.
    isUnchanged: answersAlike(pair, choice),
    rows: pair.rows,
  };
  const hits = pair.task === 'classification' ? hitsOf(pair, choice) : null;
  if (hits) return compareHits(hits, rowWeights, facts, confidence);
  const [after, before] = [influenceOf(pair.candidate, choice), influenceOf(pair.baseline, choice)];
  if (!after || !before) return null;
  const gains = gainsOf(after, before, sign);
  const plain = plainDoubt(pair, choice, confidence, seed);
  const { standardError, degreesOfFreedom } = errorOf(gains, rowWeights, confidence);
  const independent = degreesOfFreedom + 1;
  if (!(independent >= 2)) {
    const tooFew = groups ? 'one group leaves no interval' : 'one row holds all the weight';
    return withoutInterval({ ...facts, tooFew });
  }
  const error = Math.hypot(standardError, (plain.unseenError * pair.rows) / independent);
  const differ = spreads(error, Math.max(Math.abs(facts.difference), greatest(gains)));
  const tooFew = whyTooFew(independent, rowWeights, differ) ?? plain.tooFew;
  return fromStandardError({ ...facts, tooFew }, error, confidence, degreesOfFreedom);
}

/** Difference of two shares of rows: Tango's interval for as many independent rows as these are worth. */
function compareHits(
  hits: SignedRows,
  rowWeights: RowWeights,
  facts: Pick<PairedEvidence, 'method' | 'difference' | 'isUnchanged'>,
  confidence: number,
): PairedEvidence {
  const { rows, independent, effective, gained, lost } = effectiveRows(hits, rowWeights, confidence);
  if (!(independent >= 2)) {
    return withoutInterval({ ...facts, rows, tooFew: 'hardly more than one group holds all the weight' });
  }
  const counts = { rows: effective, losses: lost * effective, gains: gained * effective };
  const tooFew = whyTooFew(independent, rowWeights);
  return { ...evidenceOfHits(counts, facts.isUnchanged, confidence), ...facts, rows, tooFew };
}

function errorOf(
  gains: Float64Array,
  { groups, weights }: RowWeights,
  confidence: number,
): Pick<ClusteredError, 'standardError' | 'degreesOfFreedom'> {
  if (!groups) return weightedMean(gains, weights!, confidence);
  const found = clusterRobust(weigh(gains, weights), groups.codes, groups.texts.length, confidence);
  // One group that holds most rows leaves as little to learn from as few groups do.
  return { ...found, degreesOfFreedom: Math.min(found.degreesOfFreedom, groupsWorth(groups, weights) - 1) };
}

/** Each row's part times its weight, over the mean weight. */
function weigh(gains: Float64Array, weights: Float64Array | null): Float64Array {
  if (!weights) return gains;
  const mean = meanOfValues(weights);
  return gains.map((gain, row) => (gain * weights[row]!) / mean);
}

function answersAlike(pair: Paired, { metric }: MetricChoice): boolean {
  return metric.task === 'classification' && metric.needsScores && pair.task === 'classification'
    ? pair.sameScores
    : pair.samePredictions;
}
