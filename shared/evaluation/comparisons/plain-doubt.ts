import { ClassEvidence } from '../metrics/class-evidence.js';
import { PairedClasses, type Paired } from '../pairing/index.js';
import type { MetricChoice } from './choice.js';
import type { PairedEvidence } from './evidence.js';
import { CLASS_FAMILIES, influenceOf } from './families.js';
import { standardErrorOfMean } from '../statistics/index.js';
import { gainsOf } from './means.js';

/** What the metric's own method, for independent rows that count the same, doubts beyond the spread of these rows. */
export interface PlainDoubt {
  /** Standard error for what no row here shows, such as a loss that was not drawn. */
  readonly unseenError: number;
  readonly tooFew: PairedEvidence['tooFew'];
}

export function plainDoubt(pair: Paired, choice: MetricChoice, confidence: number, seed: string): PlainDoubt {
  if (pair.task === 'regression') return { unseenError: 0, tooFew: null };
  const alike = pair.weights ? countingTheSame(pair) : pair;
  const family = CLASS_FAMILIES.get(choice.metric.name)!;
  const { standardError, tooFew } = family.compare(alike, choice, confidence, seed);
  if (standardError === null || pair.rows < 2) return { unseenError: 0, tooFew };
  const gains = gainsOf(influenceOf(alike.candidate, choice)!, influenceOf(alike.baseline, choice)!, 1);
  return {
    unseenError: Math.sqrt(Math.max(0, standardError ** 2 - standardErrorOfMean(gains) ** 2)),
    tooFew,
  };
}

function countingTheSame({ candidate, baseline }: PairedClasses): PairedClasses {
  const alike = ({ predictions }: ClassEvidence) => new ClassEvidence({ ...predictions, weights: null });
  return new PairedClasses(alike(candidate), alike(baseline));
}
