import type { Metric } from '../evaluation/index.js';
import { limitAmount } from '../gate/wording.js';

/** "2,000" */
export function rowsText(rows: number): string {
  return rows.toLocaleString('en-US');
}

/** "95 %", "99.84 %" */
export function percent(share: number): string {
  return `${Number((share * 100).toPrecision(4))} %`;
}

/** A size with three digits, rounded up where that is the safe side. "1.12 points" */
export function size(metric: Metric, value: number): string {
  return limitAmount(metric, value);
}

/** A metric's value with as many digits as mean something on so many rows. */
export function valueText(value: number, rows: number): string {
  return value.toFixed(Math.max(2, Math.ceil(Math.log10(rows))));
}
