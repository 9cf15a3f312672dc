import type { ClassEvidence } from '../metrics/index.js';
import { focusOf, type MetricChoice } from '../comparisons/index.js';

/** Rows of a share: those that are right among those that count. */
export interface Proportion {
  /** Shape [n]: 1 for a row that is right, and counts. */
  readonly hits: Int8Array;
  /** Shape [n]: 1 for a row that counts; null: all of them. */
  readonly counted: Uint8Array | null;
  /** Rows that are right. */
  readonly successes: number;
  /** Rows that count. */
  readonly trials: number;
}

/** Neither a class nor the -1 of a row that was left out. */
const NO_CLASS = -2;

/** Whether a row counts in a share, by its class and the predicted one. */
const counts: Readonly<Record<string, (label: number, predicted: number, focus: number) => boolean>> = {
  accuracy: () => true,
  /** A row of another class that was left out counts as a false alarm, as in the metric itself. */
  precision: (label, predicted, focus) => predicted === focus || (predicted < 0 && label !== focus),
  recall: (label, _, focus) => label === focus,
};

/** The rows behind a metric that is a share of them; null for any other metric. */
export function proportionOf({ predictions }: ClassEvidence, choice: MetricChoice): Proportion | null {
  const isCounted = counts[choice.metric.name];
  if (!isCounted) return null;
  const focus = focusOf(choice, predictions) ?? NO_CLASS;
  const { labels, predicted } = predictions;
  const hits = new Int8Array(labels.length);
  const counted = new Uint8Array(labels.length);
  let [successes, trials] = [0, 0];
  for (let row = 0; row < labels.length; row++) {
    if (!isCounted(labels[row]!, predicted[row]!, focus)) continue;
    counted[row] = 1;
    trials++;
    if (labels[row] !== predicted[row]) continue;
    hits[row] = 1;
    successes++;
  }
  return { hits, counted: trials === labels.length ? null : counted, successes, trials };
}
