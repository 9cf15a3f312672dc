import { suggest } from '../errors/index.js';
import type { Evidence, Metric, MetricChoice } from '../evaluation/index.js';

/** Why a metric has no value for these predictions, as a sentence without its full stop. */
export function whyUndefined({ metric, class: of }: MetricChoice, evidence: Evidence): string {
  if (metric.task !== evidence.task) {
    return `${metric.name} is for ${metric.task}, and these predictions are ${evidence.task}`;
  }
  if (evidence.task === 'regression') {
    return evidence.isComplete ? `${metric.name} is undefined for these rows` : needsEveryRow(metric);
  }
  const { classes, scores } = evidence.predictions;
  if (metric.needsScores && !scores) {
    return `${metric.name} needs scores, and the predictions have none: add "score_<class>" columns`;
  }
  if (of !== null && !classes.includes(of)) {
    return `no row has the class "${of}". ${suggest(of, classes).replace(/\.$/, '')}`;
  }
  const other = counterpart(metric.name, classes.length);
  if (other) {
    return `${metric.name} is not defined with ${classes.length} classes: use ${other}`;
  }
  if (!evidence.isComplete) return needsEveryRow(metric);
  if (evidence.predictions.weights && metric.name.includes('_ovo_')) {
    return `${metric.name} is not defined with weights: use ${metric.name.replace('_ovo_', '_ovr_')}`;
  }
  return `${metric.name} is undefined for these rows: a class may have none`;
}

function needsEveryRow(metric: Metric): string {
  return `${metric.name} needs every row, and the candidate left some out`;
}

/** The metric for the other number of classes. */
export function counterpart(name: string, classes: number): string | undefined {
  if (classes > 2 && name === 'roc_auc') return 'roc_auc_ovr_macro';
  if (classes === 2 && name.startsWith('roc_auc_ov')) return 'roc_auc';
  if (classes === 2 && name === 'average_precision_macro') return 'average_precision';
  if (classes > 2 && name === 'average_precision') return 'average_precision_macro';
  if (classes > 2 && ['precision', 'recall', 'f1', 'jaccard'].includes(name)) {
    return `${name}_macro, or give "class"`;
  }
  return undefined;
}
