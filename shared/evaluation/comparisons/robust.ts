import { ClassEvidence } from '../metrics/class-evidence.js';
import { metricValue } from '../metrics/evidence.js';
import { PairedClasses, type Paired } from '../pairing/index.js';
import { clusterRobust, meanOf, weightedMean, type ClusteredError } from '../statistics/index.js';
import type { CodedTexts } from '../texts/index.js';
import { benefitSign, type MetricChoice } from './choice.js';
import { compareEffectiveHits } from './effective-hits.js';
import { fromStandardError, spreads, withoutInterval, type PairedEvidence } from './evidence.js';
import { CLASS_FAMILIES, influenceOf } from './families.js';
import { hitsOf } from './hits.js';
import { gainsOf, greatest, standardErrorOf } from './means.js';
import { relativeWeights, whyTooFew, type RowWeights } from './row-weights.js';

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
  if (hits) return compareEffectiveHits(hits, rowWeights, facts, confidence);
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

function errorOf(
  gains: Float64Array,
  { groups, weights }: RowWeights,
  confidence: number,
): Pick<ClusteredError, 'standardError' | 'degreesOfFreedom'> {
  return groups
    ? clusterRobust(weigh(gains, weights), groups.codes, groups.texts.length, confidence)
    : weightedMean(gains, weights!, confidence);
}

/** What the metric's own method, for independent rows that count the same, doubts beyond the spread of these rows. */
interface PlainDoubt {
  /** Standard error for what no row here shows, such as a loss that was not drawn. */
  readonly unseenError: number;
  readonly tooFew: PairedEvidence['tooFew'];
}

function plainDoubt(pair: Paired, choice: MetricChoice, confidence: number, seed: string): PlainDoubt {
  if (pair.task === 'regression') return { unseenError: 0, tooFew: null };
  const alike = pair.weights ? countingTheSame(pair) : pair;
  const family = CLASS_FAMILIES.get(choice.metric.name)!;
  const { standardError, tooFew } = family.compare(alike, choice, confidence, seed);
  if (standardError === null || pair.rows < 2) return { unseenError: 0, tooFew };
  const gains = gainsOf(influenceOf(alike.candidate, choice)!, influenceOf(alike.baseline, choice)!, 1);
  return { unseenError: Math.sqrt(Math.max(0, standardError ** 2 - standardErrorOf(gains) ** 2)), tooFew };
}

function countingTheSame({ candidate, baseline }: PairedClasses): PairedClasses {
  const alike = ({ predictions }: ClassEvidence) => new ClassEvidence({ ...predictions, weights: null });
  return new PairedClasses(alike(candidate), alike(baseline));
}

/** Each row's part times its weight, over the mean weight. */
function weigh(gains: Float64Array, weights: Float64Array | null): Float64Array {
  if (!weights) return gains;
  const mean = meanOf(weights.length, (row) => weights[row]!);
  return gains.map((gain, row) => (gain * weights[row]!) / mean);
}

function answersAlike(pair: Paired, { metric }: MetricChoice): boolean {
  return metric.task === 'classification' && metric.needsScores && pair.task === 'classification'
    ? pair.sameScores
    : pair.samePredictions;
}
