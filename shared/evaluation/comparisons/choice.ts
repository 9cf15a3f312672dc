import type { Metric } from '../metrics/metric.js';

/** A metric of a rule: of all classes, or of one. */
export interface MetricChoice {
  readonly metric: Metric;
  /** Of precision, recall, F1 and Jaccard: the class they are about; null: the positive one, or the metric has none. */
  readonly class: string | null;
}

interface ClassList {
  readonly classes: readonly string[];
  readonly positive: string | null;
}

/** Index of the class that a choice is about; null for a metric of all classes. */
export function focusOf({ metric, class: of }: MetricChoice, list: ClassList): number | null {
  if (metric.task === 'regression' || metric.ofClass === null) return null;
  const name = of ?? list.positive;
  const index = name === null ? -1 : list.classes.indexOf(name);
  return index < 0 ? null : index;
}

/** +1 where a greater value is better, else -1. */
export function benefitSign(metric: Metric): 1 | -1 {
  return metric.greaterIsBetter ? 1 : -1;
}

/** "recall of fraud" */
export function choiceName({ metric, class: of }: MetricChoice): string {
  return of === null ? metric.name : `${metric.name} of "${of}"`;
}
