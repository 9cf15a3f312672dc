import { chanceBeyond, reachesOf, type Interval, type Spread } from '../statistics/index.js';

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

/** What rows may hide: some of a kind that was not drawn, each worth up to `range`. */
export interface Unseen {
  readonly range: number;
  readonly rows: number;
}

/**
 * Evidence by an estimate that is nearly normal.
 *
 * @param confidence  one-sided, of each bound
 * @param unseen      widens an interval that a few rows alone tell the width of: by the largest share of rows that may
 *                    not show up among so many, each of the worst kind
 */
export function fromSpread(
  facts: Facts,
  spread: Spread,
  confidence: number,
  unseen: Unseen | null = null,
): PairedEvidence {
  const { difference } = facts;
  const { standardError } = spread;
  return {
    ...facts,
    interval: intervalOf(difference, spread, confidence, unseen),
    standardError,
    pValue: (limit) => {
      const distance = limit - difference;
      const seen =
        standardError === 0 ? Number(distance <= 0) : chanceBeyond(spread, distance / standardError);
      return unseen ? Math.max(seen, chanceUnseen(unseen, distance)) : seen;
    },
  };
}

/** The interval of any estimate, as in `fromSpread`. */
export function intervalOf(
  estimate: number,
  spread: Spread,
  confidence: number,
  unseen: Unseen | null,
): Interval {
  const { below, above } = reachesOf(spread, confidence);
  const hidden = unseen ? unseen.range * (1 - (1 - confidence) ** (1 / unseen.rows)) : 0;
  return [
    estimate - Math.max(below * spread.standardError, hidden),
    estimate + Math.max(above * spread.standardError, hidden),
  ];
}

/** That no row was drawn of a kind so frequent that it moves the estimate by `distance`. */
function chanceUnseen({ range, rows }: Unseen, distance: number): number {
  return (1 - Math.min(Math.max(distance / range, 0), 1)) ** rows;
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
  return fromSpread(facts, { standardError, degreesOfFreedom, skewness: 0 }, confidence);
}
