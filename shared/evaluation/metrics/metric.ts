import type { ClassEvidence } from './class-evidence.js';
import type { NumberEvidence } from './number-evidence.js';

/** What a gate and a report need to know about a metric. */
interface MetricFacts {
  /** scikit-learn's name where it has one. */
  readonly name: string;
  readonly greaterIsBetter: boolean;
  /** Least and greatest value it can take, where a row's scores sum to 1. */
  readonly bounds: readonly [number, number];
  readonly needsScores: boolean;
}

export interface ClassMetric extends MetricFacts {
  readonly task: 'classification';
  /** @returns null (or NaN) where the metric is undefined, e.g. an AUC with one class */
  readonly compute: (evidence: ClassEvidence) => number | null;
  /** The metric of one class, by its index; null for a metric that is about all classes. */
  readonly ofClass: ((evidence: ClassEvidence, classIndex: number) => number) | null;
}

export interface NumberMetric extends MetricFacts {
  readonly task: 'regression';
  /**
   * @param evidence  with a prediction for every row
   * @returns null (or NaN) where the metric is undefined, e.g. R² of one row
   */
  readonly compute: (evidence: NumberEvidence) => number | null;
}

export type Metric = ClassMetric | NumberMetric;

/** A share of something: 0 to 1, greater is better, from hard predictions. */
export function share(name: string, compute: ClassMetric['compute']): ClassMetric {
  return {
    name,
    task: 'classification',
    greaterIsBetter: true,
    bounds: [0, 1],
    needsScores: false,
    compute,
    ofClass: null,
  };
}

/** The same from scores. */
export function scoreShare(name: string, compute: ClassMetric['compute']): ClassMetric {
  return { ...share(name, compute), needsScores: true };
}
