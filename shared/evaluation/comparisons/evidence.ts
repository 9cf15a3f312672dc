import { normalCdf, normalQuantile, tCdf, tQuantile, type Interval } from '../statistics/index.js';

/** What the test set says about the difference of one metric between candidate and baseline. */
export interface PairedEvidence {
  /** Name of the method for reports, e.g. "tango". */
  readonly method: string;
  /** Benefit-oriented: positive means that the candidate is better. */
  readonly difference: number;
  /** Bounds of the difference; null where too few rows leave none. */
  readonly interval: Interval | null;
  /** Of the difference; null where there is no interval. */
  readonly standardError: number | null;
  /** One-sided p-value of "the true difference is `limit` or more": small where it is proven to be less. */
  readonly pValue: ((limit: number) => number) | null;
  /** Rows that the metric is about: all, or those of a class. */
  readonly rows: number;
  /** True where the candidate gives the baseline's answers on every row. */
  readonly isUnchanged: boolean;
  /** What else a reviewer may want to know, without its full stop. */
  readonly aside?: string;
  /** Why these rows can't prove that nothing was lost, whatever the interval says; null where they can. */
  readonly tooFew: string | null;
}

/** Summing leaves this much, relative to the summands, of a spread that is none. */
const ROUNDING = 1e-12;

/** Whether values spread by more than rounding. @param scale  a size of the values */
export function spreads(standardError: number, scale: number): boolean {
  return standardError > ROUNDING * scale;
}

type Facts = Pick<PairedEvidence, 'method' | 'difference' | 'rows' | 'isUnchanged' | 'tooFew'>;

/** Where so few rows are left that no spread can be told. */
export function withoutInterval(facts: Facts & { readonly tooFew: string }): PairedEvidence {
  return { ...facts, interval: null, standardError: null, pValue: null };
}

/**
 * Evidence by an estimate that is normal, or Student's t.
 * @param confidence        one-sided, of each bound
 * @param degreesOfFreedom  Infinity: normal
 */
export function fromStandardError(
  facts: Facts,
  standardError: number,
  confidence: number,
  degreesOfFreedom = Infinity,
): PairedEvidence {
  const { difference } = facts;
  const isNormal = degreesOfFreedom === Infinity;
  const quantile = isNormal ? normalQuantile(confidence) : tQuantile(confidence, degreesOfFreedom);
  const reach = quantile * standardError;
  return {
    ...facts,
    interval: [difference - reach, difference + reach],
    standardError,
    pValue: (limit) => {
      if (standardError === 0) return difference < limit ? 0 : 1;
      const statistic = (difference - limit) / standardError;
      return isNormal ? normalCdf(statistic) : tCdf(statistic, degreesOfFreedom);
    },
  };
}
