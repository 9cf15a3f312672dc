import { meanOf, sumOf } from '../statistics/compensated-sum.js';
import type { ClassEvidence } from './class-evidence.js';
import { scoreShare, type ClassMetric } from './metric.js';
import type { Separation } from './separation.js';

export const averagePrecisionMetrics: readonly ClassMetric[] = [
  scoreShare('average_precision', (evidence) =>
    evidence.positiveIndex === null ? null : averagePrecision(evidence.separation(evidence.positiveIndex)),
  ),
  scoreShare('average_precision_macro', (evidence) => macro(evidence)),
];

function macro(evidence: ClassEvidence): number | null {
  const { length } = evidence.predictions.classes;
  if (length < 3 || evidence.confusion.actual.some((count) => count === 0)) return null;
  return meanOf(length, (k) => averagePrecision(evidence.separation(k)));
}

/** Sum over distinct scores, descending, of (recall gained) × precision; ties are one step; 0 without positives. */
function averagePrecision({ positives, negatives }: Separation): number {
  const steps: number[] = [];
  let nextPositive = positives.length - 1;
  let nextNegative = negatives.length - 1;
  while (nextPositive >= 0) {
    const score = positives[nextPositive]!;
    const before = nextPositive;
    while (nextPositive >= 0 && positives[nextPositive] === score) nextPositive--;
    while (nextNegative >= 0 && negatives[nextNegative]! >= score) nextNegative--;
    const found = positives.length - 1 - nextPositive;
    const falseAlarms = negatives.length - 1 - nextNegative;
    steps.push(((before - nextPositive) / positives.length) * (found / (found + falseAlarms)));
  }
  return sumOf(steps.length, (i) => steps[i]!);
}
