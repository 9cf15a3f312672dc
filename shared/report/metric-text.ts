import type { MetricRow } from '../comparison/index.js';
import { decimalsAlone, decimalsExact, decimalsFor, fixed, signed } from './numbers.js';
import { directionWord } from './rule-text.js';

/** One metric as every medium shows it. */
export interface MetricText {
  readonly baseline: string;
  readonly candidate: string;
  /** Benefit-oriented, with its sign. */
  readonly difference: string;
  readonly direction: string;
}

const NOTHING = '–';

export function metricText(row: MetricRow): MetricText {
  const decimals = decimalsOfMetric(row);
  const show = (value: number | null) => (value === null ? NOTHING : fixed(value, decimals));
  return {
    baseline: show(row.baseline),
    candidate: show(row.candidate),
    difference: row.difference === null ? NOTHING : signed(row.difference, decimals),
    direction: row.lowerIsBetter === null ? '' : directionWord(row.difference, decimals),
  };
}

function decimalsOfMetric(row: MetricRow): number {
  if (row.interval) return decimalsFor(row.interval, row.limit);
  const values = [row.candidate, row.baseline].filter((value) => value !== null);
  // No more than the values have: rounded ones would look exact.
  return Math.max(0, ...values.map((value) => Math.min(decimalsAlone(value), decimalsExact(value, 0))));
}
