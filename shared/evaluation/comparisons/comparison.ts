import type { PairedClasses } from '../pairing/paired-classes.js';
import type { Interval } from '../statistics/index.js';

/** What the test set says about the difference of one metric between candidate and baseline. */
export interface PairedEvidence {
  /** Benefit-oriented: positive means that the candidate is better. */
  readonly difference: number;
  /** Bounds of the difference; null where too few rows leave none. */
  readonly interval: Interval | null;
  /** Of the difference; null where there is no interval. */
  readonly standardError: number | null;
  /** True where the candidate gives the baseline's answers on every row. */
  readonly isUnchanged: boolean;
  /** Why these rows can't prove that nothing was lost, whatever the interval says; null where they can. */
  readonly tooFew: string | null;
}

/** A paired method for one metric. */
export interface Comparison {
  readonly metric: string;
  /** Name for reports. */
  readonly method: string;
  /**
   * @param pair        on which the metric is defined for both sides
   * @param confidence  one-sided, of each bound
   */
  readonly compare: (pair: PairedClasses, confidence: number) => PairedEvidence;
}
