import type { Comparison, MetricRow } from '../../comparison/index.js';
import { markup, name, type Markup } from '../markup.js';
import { metricText } from '../metric-text.js';
import { dataTable, section } from './figure.js';

/** Every metric of either side. */
export function metricsSection({ rows, baseline }: Comparison): Markup | null {
  if (rows.length === 0) return null;
  const columns = [
    { title: 'metric' },
    ...(baseline ? [{ title: 'baseline', isNumber: true }] : []),
    { title: 'candidate', isNumber: true },
    ...(baseline ? [{ title: 'Δ', isNumber: true }] : []),
  ];
  const cells = rows.map((row) => {
    const text = metricText(row);
    return baseline
      ? [metricName(row), text.baseline, text.candidate, differenceCell(row)]
      : [metricName(row), text.candidate];
  });
  return section('All metrics', [dataTable(columns, cells)]);
}

function metricName(row: MetricRow): Markup {
  return markup`${name(row.name)}${row.lowerIsBetter ? markup` <span class="muted">lower is better</span>` : null}`;
}

function differenceCell(row: MetricRow): Markup {
  const { difference, direction } = metricText(row);
  return markup`${difference} <span class="${direction}">${direction}</span>`;
}
