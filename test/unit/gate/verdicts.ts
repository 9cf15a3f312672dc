import type { RuleResult, Verdict } from '../../../shared/gate/index.js';
import { verdictOn } from '../../fixtures/verdict.js';

const some = { digest: 'a'.repeat(64), predictions: 'b'.repeat(64) };
const plain = verdictOn(some).rules[0]!;

/** A floor on accuracy, whose interval is of 95 % at each end. */
export function floor(candidate: number, changes: Partial<RuleResult> = {}): RuleResult {
  return {
    ...plain,
    candidate,
    interval: [candidate - 0.0164, candidate + 0.0164],
    confidence: 0.95,
    method: 'wilson',
    message: `accuracy is ${candidate}, above the limit of 0.9 (proven).`,
    ...changes,
  };
}

/** No regression of accuracy, with a standard error of 0.003. */
export function noRegression(
  candidate: number,
  baseline: number,
  changes: Partial<RuleResult> = {},
): RuleResult {
  const difference = candidate - baseline;
  return {
    ...plain,
    name: 'no_regression accuracy',
    kind: 'no_regression',
    against: 'baseline',
    candidate,
    baseline,
    difference,
    interval: [difference - 0.004935, difference + 0.004935],
    confidence: 0.95,
    limit: -0.01,
    method: 'tango',
    supports: 0.00746,
    message: `accuracy fell ${-100 * difference} points, within the 1 point allowed.`,
    ...changes,
  };
}

export function verdict(rules: readonly RuleResult[], changes: Partial<Verdict> = {}): Verdict {
  return verdictOn(some, {
    rules,
    baseline: { digest: 'c'.repeat(64), reference: 'flowers@v1.0.0', how: 'champion' },
    testSet: { fingerprint: 'f'.repeat(64), rows: 10_000, paired: 10_000, missing: 0, changed: 0 },
    metrics: {
      candidate: { accuracy: 0.934567, roc_auc: 0.912345, log_loss: 0.234567 },
      baseline: { accuracy: 0.938901, roc_auc: 0.923456, log_loss: 0.214567 },
    },
    headline: 'All 2 rules passed: accuracy is 0.934567',
    ...changes,
  });
}

export const judged = verdict([floor(0.934567), noRegression(0.934567, 0.938901)]);
