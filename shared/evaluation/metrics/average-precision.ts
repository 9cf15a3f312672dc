import { scoreShare, type ClassMetric } from './metric.js';
import { meanOfValues } from '../statistics/sums.js';

export const averagePrecisionMetrics: readonly ClassMetric[] = [
  scoreShare('average_precision', (evidence) =>
    evidence.positiveIndex === null ? null : evidence.curveAreas(evidence.positiveIndex).averagePrecision,
  ),
  /** Mean over the classes, each against all others; undefined where one has no rows. */
  scoreShare('average_precision_macro', (evidence) => {
    const { classes } = evidence.predictions;
    if (classes.length < 3 || evidence.confusion.actual.includes(0)) return null;
    return meanOfValues(classes.map((_, k) => evidence.curveAreas(k).averagePrecision));
  }),
];
