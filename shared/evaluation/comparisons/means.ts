import { meanOfValues, spreadOfMean, type Spread } from '../statistics/index.js';
import { fromSpread, spreads, withoutInterval, type PairedEvidence } from './evidence.js';

/** Below this many rows, Student's interval says little about a loss whose rare large values were not drawn yet. */
const FEWEST_ROWS = 30;

/** Each value minus their (weighted) mean, shape [n]. */
export function centred(values: Float64Array, weights: Float64Array | null): Float64Array {
  const mean = meanOfValues(values, weights);
  const deviations = new Float64Array(values.length);
  for (let row = 0; row < values.length; row++) deviations[row] = values[row]! - mean;
  return deviations;
}

/**
 * Evidence about a mean (or a statistic that moves like one) by Student's paired t, corrected for skewness.
 *
 * @param gains       shape [n], by how much each row speaks for the candidate
 * @param difference  of the metric, benefit-oriented; the gains' own mean may differ where they are linear parts
 * @param range       most that one row can gain or lose; Infinity where there is no such bound
 */
export function fromRowGains(
  gains: Float64Array,
  difference: number,
  isUnchanged: boolean,
  confidence: number,
  range: number,
): PairedEvidence {
  const rows = gains.length;
  const facts = { method: 'paired-t', difference, rows, isUnchanged };
  if (rows < 2) return withoutInterval({ ...facts, tooFew: 'one row leaves no interval' });
  const spread = spreadOfMean(gains);
  // Without any spread the interval has no width, which would prove everything.
  if (!spreads(spread.standardError, Math.max(Math.abs(difference), greatest(gains)))) {
    return withoutInterval({ ...facts, tooFew: 'every row differs by the same, which tells no spread' });
  }
  const isRare = restsOnFew(spread);
  const isBounded = Number.isFinite(range);
  const tooFew = whyFewRows(rows) ?? (isRare && !isBounded ? whyFewHoldAll(spread) : null);
  return fromSpread({ ...facts, tooFew }, spread, confidence, isRare && isBounded ? { range, rows } : null);
}

/**
 * Below so many degrees of freedom a few rows hold most of what was seen, and others like them may not have been drawn: a
 * loss of the whole margin would pass more often than it may.
 */
const FEWEST_DEGREES = 15;

export function restsOnFew({ degreesOfFreedom }: Spread): boolean {
  return degreesOfFreedom < FEWEST_DEGREES;
}

/** As the reason why rows prove nothing. */
function whyFewHoldAll({ degreesOfFreedom }: Spread): string {
  return `a few rows hold most of the difference, which is known no better than from ${Math.floor(degreesOfFreedom + 1)} ordinary ones`;
}

/** Why so few rows can't prove anything by an estimate of their spread; null where they can. */
export function whyFewRows(rows: number): string | null {
  return rows < FEWEST_ROWS ? `${rows} rows are too few: ${FEWEST_ROWS} are needed` : null;
}

/** Of their sizes; 0 of none. */
export function greatest(values: Float64Array): number {
  let found = 0;
  for (let row = 0; row < values.length; row++) {
    const size = Math.abs(values[row]!);
    if (size > found) found = size;
  }
  return found;
}

/** By how much each row of `candidate` exceeds `baseline`'s, times the sign. */
export function gainsOf(candidate: Float64Array, baseline: Float64Array, sign: 1 | -1): Float64Array {
  const gains = new Float64Array(candidate.length);
  for (let row = 0; row < gains.length; row++) gains[row] = sign * (candidate[row]! - baseline[row]!);
  return gains;
}
