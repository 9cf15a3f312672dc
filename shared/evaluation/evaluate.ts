import { fingerprint } from './fingerprint.js';
import type { ClassEvidence } from './metrics/class-evidence.js';
import { evidenceOf, metricValue, type Evidence } from './metrics/evidence.js';
import { classMetrics, regressionMetrics } from './metrics/index.js';
import { countsOf, f1Of, precisionOf, recallOf } from './metrics/per-class.js';
import type { Predictions } from './predictions.js';

export interface ClassReport {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Rows of the class, or their weight. */
  readonly support: number;
}

/** What `heirloom metrics --json` prints. */
export interface Evaluation {
  readonly task: Predictions['task'];
  readonly rows: number;
  /** Empty for regression. */
  readonly classes: readonly string[];
  readonly positive: string | null;
  readonly fingerprint: string;
  /** By metric name; a metric that is undefined for these rows is absent. */
  readonly metrics: Readonly<Record<string, number>>;
  readonly perClass: Readonly<Record<string, ClassReport>>;
  /** Rows are true classes, columns predicted ones, both in `classes` order; empty for regression. */
  readonly confusionMatrix: readonly (readonly number[])[];
}

/** Every metric that is defined for these predictions. */
export function evaluate(predictions: Predictions): Evaluation {
  return evaluateEvidence(evidenceOf(predictions), fingerprint(predictions));
}

/** The same from evidence and a fingerprint that are there already. */
export function evaluateEvidence(evidence: Evidence, fingerprint: string): Evaluation {
  const { task, predictions } = evidence;
  const isOfClasses = task === 'classification';
  return {
    task,
    rows: predictions.ids.length,
    classes: isOfClasses ? evidence.predictions.classes : [],
    positive: isOfClasses ? evidence.predictions.positive : null,
    fingerprint,
    metrics: definedMetrics(evidence),
    perClass: isOfClasses ? classReports(evidence) : {},
    confusionMatrix: isOfClasses ? confusionMatrix(evidence) : [],
  };
}

function definedMetrics(evidence: Evidence): Record<string, number> {
  const metrics = evidence.task === 'classification' ? classMetrics : regressionMetrics;
  return Object.fromEntries(
    metrics.flatMap((metric) => {
      const value = metricValue(metric, evidence);
      return value === null ? [] : [[metric.name, value]];
    }),
  );
}

function classReports({ predictions, confusion }: ClassEvidence): Record<string, ClassReport> {
  return Object.fromEntries(
    predictions.classes.map((name, k) => {
      const counts = countsOf(confusion, k);
      const report = { precision: precisionOf(counts), recall: recallOf(counts), f1: f1Of(counts) };
      return [name, { ...report, support: counts.actual }];
    }),
  );
}

function confusionMatrix({ predictions, confusion }: ClassEvidence): number[][] {
  const size = predictions.classes.length;
  return predictions.classes.map((_, k) => Array.from(confusion.cells.subarray(k * size, (k + 1) * size)));
}
