import { findMetric } from '../evaluation/index.js';
import type { RuleResult } from '../gate/verdict.js';
import { byCodePoint } from '../files/index.js';
import type { MetricRow } from './comparison.js';

/** What "against" says of the baseline that is shown; a rule may have another, e.g. "release". */
const BASELINE = 'baseline';
const KINDS = new Set(['floor', 'calibration', 'no_regression', 'improvement', 'equivalence']);

type Metrics = Readonly<Record<string, number>>;

/**
 * One row for each metric that a side has: judged metrics first, in the order of `rules`, then the rest by name.
 *
 * @param rules  ordered, the worst first
 */
export function metricRows(
  candidate: Metrics,
  baseline: Metrics | null,
  rules: readonly RuleResult[],
): MetricRow[] {
  const names = new Set([...Object.keys(candidate), ...Object.keys(baseline ?? {})].sort(byCodePoint));
  const judged = rules.filter((rule) => isOfMetric(rule) && names.has(rule.metric));
  const order = [...new Set([...judged.map((rule) => rule.metric), ...names])];
  return order.map((name) => {
    const ofMetric = judged.filter((rule) => rule.metric === name);
    return metricRow(name, finite(candidate[name]), finite(baseline?.[name]), ofMetric);
  });
}

/** Rules whose figure is the metric itself, over all rows and classes. */
function isOfMetric({ kind, slice, class: judged }: RuleResult): boolean {
  return KINDS.has(kind) && slice === null && judged === null;
}

function metricRow(
  name: string,
  candidate: number | null,
  baseline: number | null,
  rules: readonly RuleResult[],
): MetricRow {
  const metric = findMetric(name);
  const lower = metric ? !metric.greaterIsBetter : null;
  const raw = candidate === null || baseline === null ? null : candidate - baseline;
  const difference = raw === null ? null : lower ? 0 - raw : raw;
  // Only a rule against this baseline has an interval and a limit on the difference.
  const compared = rules.find((rule) => rule.against === BASELINE);
  return {
    name,
    lowerIsBetter: lower,
    candidate,
    baseline,
    difference,
    interval: compared?.interval ?? null,
    limit: compared?.limit ?? null,
    outcome: rules[0]?.outcome ?? null,
    better: lower === null || difference === null || difference === 0 ? null : difference > 0,
  };
}

function finite(value: number | undefined): number | null {
  return value !== undefined && Number.isFinite(value) ? value : null;
}
