import type { Paired } from '../pairing/index.js';
import type { CodedTexts } from '../texts/index.js';
import type { MetricChoice } from './choice.js';
import type { PairedEvidence } from './evidence.js';
import { CLASS_FAMILIES, NUMBER_FAMILIES } from './families.js';
import { compareRobustly } from './robust.js';

export interface CompareOptions {
  /** One-sided, of each bound of the interval. */
  readonly confidence: number;
  /** The group of each row, where several rows go together; null: every row stands for itself. */
  readonly groups: CodedTexts | null;
  /** Text from which resampling draws, so that the same files give the same interval. */
  readonly seed: string;
}

/**
 * What the rows say about the difference of a metric that both sides have.
 * @returns null where the metric has no paired method (for these groups or weights)
 */
export function compareMetric(
  pair: Paired,
  choice: MetricChoice,
  { confidence, groups, seed }: CompareOptions,
): PairedEvidence | null {
  if (groups || pair.weights) return compareRobustly(pair, choice, groups, confidence, seed);
  return pair.task === 'classification'
    ? (CLASS_FAMILIES.get(choice.metric.name)?.compare(pair, choice, confidence, seed) ?? null)
    : (NUMBER_FAMILIES.get(choice.metric.name)?.compare(pair, choice, confidence, seed) ?? null);
}
