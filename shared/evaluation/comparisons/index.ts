import { accuracyComparison } from './accuracy.js';
import type { Comparison } from './comparison.js';
import { f1MacroComparison } from './f1-macro.js';
import { logLossComparison } from './log-loss.js';
import { rocAucComparison, rocAucOvrMacroComparison } from './roc-auc.js';

export type { Comparison, PairedEvidence } from './comparison.js';

/** Every metric with a paired method. */
const comparisons: readonly Comparison[] = [
  accuracyComparison,
  f1MacroComparison,
  logLossComparison,
  rocAucComparison,
  rocAucOvrMacroComparison,
];

export const COMPARABLE_METRICS: readonly string[] = comparisons.map(({ metric }) => metric);

export function findComparison(metric: string): Comparison | undefined {
  return comparisons.find((comparison) => comparison.metric === metric);
}
