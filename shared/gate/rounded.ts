import { findMetric } from '../evaluation/index.js';
import { normalQuantile } from '../evaluation/statistics/index.js';
import { roundTo, roundUp, shareError, stepOf, tidy, twoDigitStep } from './rounding.js';
import type { RuleResult, Verdict } from './verdict.js';

/** A number that a person typed has no more significant digits; one that follows from data mostly has. */
const TYPED_DIGITS = 4;

/** From -1 to 1, as a correlation; wider metrics are losses, whose rows rarely differ by so much. */
const WIDEST_SHARE = 2;

type Metrics = Readonly<Record<string, number>>;

/**
 * A verdict whose numbers tell no more than the test set can.
 *
 * A metric that rules judged with an interval is given in steps of half its standard error: of the smallest that an
 * interval shows, but not below that of the value itself, because the paired difference from a baseline that differs
 * in one row would tell this row's label. All else about the metric follows from this one rounded value and from the
 * baseline's: two roundings of the same number would tell more than one. Intervals are rounded outwards.
 *
 * A metric without an interval has two significant digits, fewer where half a standard error is coarser.
 */
export function roundVerdict(verdict: Verdict): Verdict {
  const { rules, metrics, testSet } = verdict;
  const steps = stepsOf(rules, testSet.rows);
  const roundSide = (side: Metrics): Metrics =>
    Object.fromEntries(
      Object.entries(side).map(([metric, value]) => {
        const step = steps.get(subjectOf({ kind: '', metric, class: null, slice: null }));
        return [metric, roundMetric(metric, value, step ?? plainStep(metric, value, testSet.rows))];
      }),
    );
  return {
    ...verdict,
    metrics: {
      candidate: roundSide(metrics.candidate),
      baseline: metrics.baseline && roundSide(metrics.baseline),
    },
    rules: rules.map((rule) => roundRule(rule, steps.get(subjectOf(rule)), testSet.rows)),
  };
}

function roundRule(rule: RuleResult, ofSubject: number | undefined, testSetRows: number): RuleResult {
  const stepFor = (value: number) => ofSubject ?? plainStep(rule.metric, value, rule.rows ?? testSetRows);
  const sideOf = (value: number | null) =>
    value === null ? null : roundMetric(rule.metric, value, stepFor(value));
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
    limit: rule.limit === null || rule.against === null ? rule.limit : roundLimit(rule.limit),
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

/** A margin in percent becomes a number that gives the baseline's exact value away. */
function roundLimit(limit: number): number {
  return Number(limit.toPrecision(TYPED_DIGITS)) === limit ? limit : roundTo(twoDigitStep(limit), limit);
}

/** One step for all rules about the same. */
function stepsOf(rules: readonly RuleResult[], testSetRows: number): ReadonlyMap<string, number> {
  const steps = new Map<string, number>();
  for (const rule of rules) {
    const fromInterval = intervalStep(rule);
    if (fromInterval === null || rule.candidate === null) continue;
    const least = ownStep(rule.metric, rule.candidate, rule.rows ?? testSetRows);
    const subject = subjectOf(rule);
    const smallest = Math.min(fromInterval, steps.get(subject) ?? fromInterval);
    steps.set(subject, Math.max(smallest, least));
  }
  return steps;
}

/** What a metric is of; rules about the same must not round it twice. */
function subjectOf(rule: Pick<RuleResult, 'kind' | 'metric' | 'class' | 'slice'>): string {
  // A gap is a difference between groups, in the unit of its metric.
  return JSON.stringify([rule.kind === 'gap', rule.metric, rule.class, rule.slice]);
}

/** The standard error behind an interval is its width over twice the quantile of its confidence. */
function intervalStep({ interval, confidence }: RuleResult): number | null {
  if (interval === null || confidence === null || !(interval[1] > interval[0])) return null;
  return stepOf((interval[1] - interval[0]) / (2 * normalQuantile(confidence)));
}

/** The step of a value that comes without an interval. */
function plainStep(metric: string, value: number, rows: number): number {
  return Math.max(twoDigitStep(value), ownStep(metric, value, rows));
}

/** Half the standard error of a value by itself, as if it were the mean of the rows; two digits of a loss. */
function ownStep(metric: string, value: number, rows: number): number {
  const [least, most] = boundsOf(metric);
  const range = most - least;
  return range <= WIDEST_SHARE
    ? stepOf(range * shareError((value - least) / range, rows))
    : twoDigitStep(value);
}

function roundMetric(metric: string, value: number, step: number): number {
  return withinBounds(metric, roundTo(step, value));
}

/** A multiple of a step may lie beyond what the metric can be. */
function withinBounds(metric: string, value: number): number {
  const [least, most] = boundsOf(metric);
  return Math.min(most, Math.max(least, value));
}

function boundsOf(metric: string): readonly [number, number] {
  return findMetric(metric)?.bounds ?? [-Infinity, Infinity];
}
