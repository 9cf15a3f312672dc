import type { Metric } from '../evaluation/index.js';
import type { Correction } from './verdict.js';

/** Where no standard error says how many digits mean something. */
const PLAIN_DECIMALS = 4;

/** Decimals that reach the first uncertain digit, between 3 and 6. */
export function decimalsFor(standardError: number | null): number {
  if (standardError === null || !(standardError > 0)) return PLAIN_DECIMALS;
  return Math.min(6, Math.max(3, -Math.floor(Math.log10(standardError))));
}

/** "4.2 points" for a metric between 0 and 1 (hundredths), else a plain number. */
export function amount(metric: Metric, size: number, decimals: number): string {
  return isShare(metric) ? `${(size * 100).toFixed(decimals - 2)} points` : size.toFixed(decimals);
}

/** A number that a person set, such as a margin, without rounding noise. */
export function limitAmount(metric: Metric, size: number): string {
  return isShare(metric) ? count(Number(plain(size * 100)), 'point') : plain(size);
}

/** A share that a person wrote in percent, as it was written: "2 %". */
export function percentOf(share: number): string {
  return `${Number((share * 100).toPrecision(12))} %`;
}

/** At most three significant digits, without trailing zeros. */
export function plain(value: number): string {
  return String(Number(value.toPrecision(3)));
}

/** "accuracy fell 4.2 points", "log_loss rose by 0.031". @param difference  benefit-oriented */
export function change(metric: Metric, difference: number, decimals: number): string {
  const size = amount(metric, Math.abs(difference), decimals);
  if (difference === 0) return `${metric.name} did not change`;
  const smallest = 10 ** -decimals;
  if (Math.abs(difference) < smallest / 2) {
    return `${metric.name} changed by less than ${amount(metric, smallest, decimals)}`;
  }
  const isRise = difference > 0 === metric.greaterIsBetter;
  return `${metric.name} ${isRise ? 'rose' : 'fell'} ${isShare(metric) ? '' : 'by '}${size}`;
}

/** Two numbers with as many decimals as it takes to tell them apart (at most 12). */
export function apart(a: number, b: number, decimals: number): [string, string] {
  let shown = decimals;
  while (a !== b && shown < 12 && a.toFixed(shown) === b.toFixed(shown)) shown++;
  return [a.toFixed(shown), plainOrFixed(b, shown)];
}

/** "Holm p=0.007 of 12 slices" */
export function correctionText({ method, pValue, of }: Correction): string {
  const name = method === 'holm' ? 'Holm' : 'Benjamini-Hochberg';
  return `${name} p=${pValue.toPrecision(2)} of ${count(of, 'slice')}`;
}

/** "3 rules", "1 rule" */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function plainOrFixed(value: number, decimals: number): string {
  const short = String(value);
  return short.length <= decimals + 2 ? short : value.toFixed(decimals);
}

function isShare({ bounds, greaterIsBetter }: Metric): boolean {
  return greaterIsBetter && bounds[0] === 0 && bounds[1] === 1;
}
