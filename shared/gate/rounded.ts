import { roundTo, roundUp, tidy } from './rounding.js';
import { boundsOf, stepsOf, type Metrics, type Steps } from './rounding-steps.js';
import type { RuleResult, Verdict } from './verdict.js';

/**
 * A verdict whose numbers tell no more than the test set can.
 *
 * A metric that rules judged with an interval is given in steps of half its standard error: of the smallest that an
 * interval shows, but not below that of the value itself, because the paired difference from a baseline that differs
 * in one row would tell this row's label. All else about the metric follows from this one rounded value and from the
 * baseline's: two roundings of the same number would tell more than one. Intervals are rounded outwards.
 *
 * A metric without an interval has two significant digits, fewer where half a standard error is coarser. Numbers that are
 * equal, such as accuracy and the micro average of F1, have the coarsest of their steps.
 */
export function roundVerdict(verdict: Verdict): Verdict {
  const { rules, metrics } = verdict;
  const steps = stepsOf(verdict);
  const roundSide = (side: Metrics): Metrics =>
    Object.fromEntries(
      Object.entries(side).map(([metric, value]) => [
        metric,
        roundMetric(metric, value, steps.ofValue(value)),
      ]),
    );
  return {
    ...verdict,
    metrics: {
      candidate: roundSide(metrics.candidate),
      baseline: metrics.baseline && roundSide(metrics.baseline),
    },
    rules: rules.map((rule) => roundRule(rule, steps)),
  };
}

function roundRule(rule: RuleResult, steps: Steps): RuleResult {
  const stepFor = (value: number) => steps.ofRule(rule, value);
  const sideOf = (value: number | null) =>
    value === null ? null : roundMetric(rule.metric, value, steps.ofValue(value));
  const rounded = {
    ...rule,
    candidate: sideOf(rule.candidate),
    baseline: sideOf(rule.baseline),
    // A precision rests on rows that the candidate chose: their exact number tells of single answers, as does a p.
    rows: rule.metric === 'precision' && rule.against === null ? null : rule.rows,
    correction: null,
  };
  const difference = rule.difference === null ? null : roundDifference(rule, rounded, stepFor);
  return {
    ...rounded,
    difference,
    interval: roundInterval(rule, difference ?? rounded.candidate, stepFor),
    limit: roundLimit(rounded),
    supports: rule.supports === null ? null : roundUp(stepFor(rule.supports), rule.supports),
  };
}

/** Of the rounded sides, where it is of these sides; its sign says whether the metric is better when lower. */
function roundDifference(exact: RuleResult, rounded: RuleResult, stepFor: (value: number) => number): number {
  const difference = exact.difference!;
  const plain = () => roundTo(stepFor(difference), difference);
  if (exact.candidate === null || exact.baseline === null) return plain();
  const change = exact.candidate - exact.baseline;
  if (Math.abs(Math.abs(change) - Math.abs(difference)) > 1e-9 * Math.abs(exact.baseline)) return plain();
  const isTurned = change * difference < 0;
  const roundedChange = rounded.candidate! - rounded.baseline!;
  return tidy(isTurned ? -roundedChange : roundedChange);
}

/** Around the rounded value, so that its ends tell nothing more about it. */
function roundInterval(
  rule: RuleResult,
  value: number | null,
  stepFor: (value: number) => number,
): RuleResult['interval'] {
  const exact = rule.difference ?? rule.candidate;
  if (rule.interval === null || exact === null || value === null) return null;
  const step = stepFor(exact);
  const [low, high] = rule.interval;
  const ends = [value - roundUp(step, exact - low), value + roundUp(step, high - exact)] as const;
  if (rule.difference !== null) return [tidy(ends[0]), tidy(ends[1])];
  // Of a value by itself: no share is below 0 because its interval was rounded outwards.
  const lower = low >= 0 ? Math.max(0, ends[0]) : ends[0];
  return [tidy(withinBounds(rule.metric, lower)), tidy(withinBounds(rule.metric, ends[1]))];
}

/** A margin in percent comes to a number that gives the baseline's exact value away. */
function roundLimit({ limit, limitShare, baseline }: RuleResult): number | null {
  return limitShare === null || baseline === null ? limit : tidy(limitShare * baseline);
}

function roundMetric(metric: string, value: number, step: number): number {
  return withinBounds(metric, roundTo(step, value));
}

/** A multiple of a step may lie beyond what the metric can be. */
function withinBounds(metric: string, value: number): number {
  const [least, most] = boundsOf(metric);
  return Math.min(most, Math.max(least, value));
}
