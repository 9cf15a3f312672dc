import { findMetric } from '../evaluation/index.js';
import { normalQuantile } from '../evaluation/statistics/index.js';
import { shareError, stepOf, twoDigitStep } from './rounding.js';
import type { RuleResult, Verdict } from './verdict.js';

/** From -1 to 1, as a correlation; wider metrics are losses, whose rows rarely differ by so much. */
const WIDEST_SHARE = 2;

/** Relative; metrics that are equal may differ in their last bits. */
const TOLERANCE = 1e-9;

export type Metrics = Readonly<Record<string, number>>;

/** In which steps the numbers of a verdict are told. */
export interface Steps {
  /** Of a side's metric. */
  readonly ofValue: (value: number) => number;
  /** Of the other numbers of a rule, such as its difference. */
  readonly ofRule: (rule: RuleResult, value: number) => number;
}

/** A number of a side, and the step of what it is of. */
interface Told {
  readonly value: number;
  readonly step: number;
}

/**
 * One step for all that is about the same, and for all numbers that are equal: two roundings of one number would tell
 * more than either.
 */
export function stepsOf({ rules, metrics, testSet }: Verdict): Steps {
  const bySubject = subjectSteps(rules, testSet.rows);
  const stepOfRule = (rule: RuleResult, value: number) =>
    bySubject.get(subjectOf(rule)) ?? plainStep(rule.metric, value, rule.rows ?? testSet.rows);
  const told: Told[] = [metrics.candidate, metrics.baseline ?? {}].flatMap((side) =>
    Object.entries(side).map(([metric, value]) => {
      const subject = subjectOf({ kind: '', metric, class: null, slice: null });
      return { value, step: bySubject.get(subject) ?? plainStep(metric, value, testSet.rows) };
    }),
  );
  for (const rule of rules) {
    for (const value of valuesOf(rule)) told.push({ value, step: stepOfRule(rule, value) });
  }
  const steps = coarsestOfEqual(told);
  return {
    ofValue: (value) => steps.get(value)!,
    ofRule: (rule, value) =>
      Math.max(stepOfRule(rule, value), ...valuesOf(rule).map((side) => steps.get(side)!)),
  };
}

function valuesOf({ candidate, baseline }: RuleResult): number[] {
  return [candidate, baseline].filter((value) => value !== null);
}

/** By value. */
function coarsestOfEqual(told: readonly Told[]): ReadonlyMap<number, number> {
  const ordered = [...told].sort((a, b) => a.value - b.value);
  const steps = new Map<number, number>();
  for (let from = 0, to = 0; from < ordered.length; from = to) {
    do to++;
    while (to < ordered.length && areEqual(ordered[to - 1]!.value, ordered[to]!.value));
    const equal = ordered.slice(from, to);
    const step = Math.max(...equal.map((one) => one.step));
    for (const { value } of equal) steps.set(value, step);
  }
  return steps;
}

function areEqual(a: number, b: number): boolean {
  return Math.abs(a - b) <= TOLERANCE * Math.max(Math.abs(a), Math.abs(b));
}

/** One step for all rules about the same. */
function subjectSteps(rules: readonly RuleResult[], testSetRows: number): ReadonlyMap<string, number> {
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
  // A value beyond its metric's bounds, as rounding errors give it, is at the bound: no share has a root below 0.
  const share = Math.min(1, Math.max(0, (value - least) / range));
  return range <= WIDEST_SHARE ? stepOf(range * shareError(share, rows)) : twoDigitStep(value);
}

export function boundsOf(metric: string): readonly [number, number] {
  return findMetric(metric)?.bounds ?? [-Infinity, Infinity];
}
