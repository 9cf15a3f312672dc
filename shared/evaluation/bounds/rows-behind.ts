import { focusOf, type MetricChoice } from '../comparisons/index.js';
import type { Evidence } from '../metrics/index.js';
import { proportionOf } from './proportions.js';

/** Metrics in which every class weighs, however rare. */
const AGREEMENT = ['balanced_accuracy', 'matthews_corrcoef', 'cohen_kappa'];
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

/** Rows of the rarest class that a metric of one side rests on; all rows where it rests on none in particular. */
export function rarestBehind(evidence: Evidence, choice: MetricChoice): number {
  const own = rowsBehind(evidence, choice);
  if (evidence.task === 'regression' || !isMeanOverClasses(choice)) return own;
  const { actual } = evidence.confusion;
  return Math.min(own, ...actual.filter((rows) => rows > 0));
}

/** Whether a metric is an area under a curve. */
export function isCurve({ metric }: MetricChoice): boolean {
  return metric.name.startsWith('roc_auc') || metric.name.startsWith('average_precision');
}

function isMeanOverClasses({ metric }: MetricChoice): boolean {
  return (
    metric.name.endsWith('_macro') || metric.name.includes('roc_auc_ov') || AGREEMENT.includes(metric.name)
  );
}

function countOf(labels: Int32Array, label: number): number {
  let count = 0;
  for (let row = 0; row < labels.length; row++) if (labels[row] === label) count++;
  return count;
}
