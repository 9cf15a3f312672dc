import type { Predictions } from '../predictions.js';
import { ClassEvidence } from './class-evidence.js';
import type { Metric } from './metric.js';
import { NumberEvidence } from './number-evidence.js';

/** Predictions with what their metrics share. */
export type Evidence = ClassEvidence | NumberEvidence;

export function evidenceOf(predictions: Predictions): Evidence {
  return predictions.task === 'classification'
    ? new ClassEvidence(predictions)
    : new NumberEvidence(predictions);
}

/**
 * One metric, and only what it needs.
 *
 * @param ofClass  the class that precision, recall, F1 or Jaccard are about; null: the positive one
 * @returns null where it is undefined: another task, no scores, rows that the candidate left out, a class without rows
 */
export function metricValue(
  metric: Metric,
  evidence: Evidence,
  ofClass: string | null = null,
): number | null {
  const value = compute(metric, evidence, ofClass);
  return value !== null && Number.isFinite(value) ? value : null;
}

function compute(metric: Metric, evidence: Evidence, ofClass: string | null): number | null {
  if (metric.task === 'regression') {
    return evidence.task === 'regression' && evidence.isComplete ? metric.compute(evidence) : null;
  }
  if (evidence.task !== 'classification') return null;
  if (metric.needsScores && evidence.predictions.scores === null) return null;
  if (ofClass === null) return metric.compute(evidence);
  const index = evidence.predictions.classes.indexOf(ofClass);
  return metric.ofClass === null || index < 0 ? null : metric.ofClass(evidence, index);
}
