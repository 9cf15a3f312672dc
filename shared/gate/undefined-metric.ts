import type { Evaluation, Metric, Predictions } from '../evaluation/index.js';

/** Why a metric has no value for these predictions, as a sentence without its full stop. */
export function whyUndefined(metric: Metric, predictions: Predictions, evaluation: Evaluation): string {
  if (metric.task !== predictions.task) {
    return `${metric.name} is for ${metric.task}, and these predictions are ${predictions.task}`;
  }
  if (predictions.task === 'regression') {
    return predictions.predicted.some((predicted) => Number.isNaN(predicted))
      ? needsEveryRow(metric)
      : `${metric.name} is undefined for these rows`;
  }
  if (metric.needsScores && !predictions.scores) {
    return `${metric.name} needs scores, and the predictions have none: add "score_<class>" columns`;
  }
  const classes = evaluation.classes.length;
  const other = counterpart(metric.name, classes);
  if (other) {
    return `${metric.name} is not defined with ${classes} classes: use ${other}`;
  }
  if (predictions.predicted.includes(-1)) return needsEveryRow(metric);
  return `${metric.name} is undefined for these rows: a class may have none`;
}

function needsEveryRow(metric: Metric): string {
  return `${metric.name} needs every row, and the candidate left some out`;
}

/** The metric for the other number of classes. */
function counterpart(name: string, classes: number): string | undefined {
  if (classes > 2 && name === 'roc_auc') return 'roc_auc_ovr_macro';
  if (classes === 2 && name.startsWith('roc_auc_ov')) return 'roc_auc';
  if (classes === 2 && name === 'average_precision_macro') return 'average_precision';
  if (classes > 2 && ['average_precision', 'precision', 'recall', 'f1', 'jaccard'].includes(name)) {
    return `${name}_macro`;
  }
  return undefined;
}
