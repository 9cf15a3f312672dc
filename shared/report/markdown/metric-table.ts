import type { Comparison, MetricRow } from '../../comparison/index.js';
import { metricText } from '../metric-text.js';
import { code } from './escape.js';
import { table } from './table.js';

/** Every metric of either side. */
export function metricTable({ rows, baseline }: Comparison): string {
  if (rows.length === 0) return '';
  if (!baseline) {
    return table(
      ['metric', 'candidate'],
      'lr',
      rows.map((row) => [metricName(row), metricText(row).candidate]),
    );
  }
  return table(['metric', 'baseline', 'candidate', 'Δ'], 'lrrr', rows.map(metricCells));
}

function metricCells(row: MetricRow): string[] {
  const text = metricText(row);
  return [metricName(row), text.baseline, text.candidate, `${text.difference} ${text.direction}`.trim()];
}

function metricName(row: MetricRow): string {
  return row.lowerIsBetter ? `${code(row.name)} (lower is better)` : code(row.name);
}
