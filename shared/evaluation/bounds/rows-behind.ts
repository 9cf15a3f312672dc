import { focusOf, type MetricChoice } from '../comparisons/choice.js';
import type { Evidence } from '../metrics/evidence.js';
import { proportionOf } from './proportions.js';

/** Metrics of how two classes are ranked against each other. */
const RANKED = ['roc_auc', 'average_precision'];

/**
 * Rows that a metric rests on, whatever the others are: those that a share counts, those of the class that it is of, or
 * those of the rarer of two classes; else all.
 */
export function rowsBehind(evidence: Evidence, choice: MetricChoice): number {
  if (evidence.task === 'regression') return evidence.predictions.labels.length;
  const share = proportionOf(evidence, choice);
  if (share !== null) return share.trials;
  const { labels } = evidence.predictions;
  const focus = focusOf(choice, evidence.predictions);
  if (focus !== null) return countOf(labels, focus);
  const positive = evidence.positiveIndex;
  if (!RANKED.includes(choice.metric.name) || positive === null) return labels.length;
  const positives = countOf(labels, positive);
  return Math.min(positives, labels.length - positives);
}

function countOf(labels: Int32Array, label: number): number {
  let count = 0;
  for (let row = 0; row < labels.length; row++) if (labels[row] === label) count++;
  return count;
}
