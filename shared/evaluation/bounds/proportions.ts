import type { ClassEvidence } from '../metrics/class-evidence.js';
import { focusOf, type MetricChoice } from '../comparisons/choice.js';
import { clopperPearson, type Interval } from '../statistics/index.js';

interface Proportion {
  readonly successes: number;
  readonly trials: number;
}

/** Counts of a share of rows, which has exact binomial bounds. */
const proportions: Readonly<Record<string, (evidence: ClassEvidence, focus: number) => Proportion>> = {
  accuracy: ({ confusion }) => ({
    successes: confusion.correct.reduce((sum, count) => sum + count, 0),
    trials: confusion.rows,
  }),
  /** A row of another class that was left out counts as a false alarm, as in the metric itself. */
  precision: ({ confusion }, focus) => ({
    successes: confusion.correct[focus]!,
    trials: confusion.predicted[focus]!,
  }),
  recall: ({ confusion }, focus) => ({
    successes: confusion.correct[focus]!,
    trials: confusion.actual[focus]!,
  }),
};

/** Successes and trials behind a share of rows; null for any other metric. */
export function proportionOf(evidence: ClassEvidence, choice: MetricChoice): Proportion | null {
  const count = proportions[choice.metric.name];
  return count ? count(evidence, focusOf(choice, evidence.predictions) ?? -1) : null;
}

/** Exact bounds of a share of rows that count the same. @param confidence  one-sided, of each bound */
export function proportionBounds(
  evidence: ClassEvidence,
  choice: MetricChoice,
  confidence: number,
): Interval | null {
  const proportion = proportionOf(evidence, choice);
  if (!proportion || proportion.trials === 0) return null;
  return clopperPearson(proportion.successes, proportion.trials, confidence);
}
