import { findMetric } from '../evaluation/index.js';
import type { Chances } from './chances/index.js';

/** How a rule comes out where the candidate truly differs by so much. */
export interface ChanceCase {
  /** Of the candidate: "an equal model", "a loss of 2 points". */
  readonly of: string;
  /** Benefit-oriented, in the metric's unit; of a rule on the candidate alone, its true value. */
  readonly truth: number;
  readonly chances: Chances;
}

/** What one kind of rule can say about its rule. */
export interface Findings {
  /** Rows that the metric is about; null: rows say nothing here. */
  readonly rows: number | null;
  readonly standardError: number | null;
  /** The margin, floor, ceiling or gain, in the metric's unit. */
  readonly limit: number | null;
  /** The smallest margin that these rows decide on. */
  readonly supports: number | null;
  /** Rows of the test set (of a slice, for slices) that the written margin takes. */
  readonly neededRows: number | null;
  /** Observed values (differences, for a rule that compares) from which on a pass or a failure is proven. */
  readonly proven: { readonly pass: number | null; readonly fail: number | null } | null;
  readonly method: string | null;
  readonly cases: readonly ChanceCase[];
  /** Sentences for a person. */
  readonly says: readonly string[];
}

export interface RuleExplanation extends Findings {
  readonly name: string;
  readonly kind: string;
  readonly metric: string;
  readonly class: string | null;
  readonly against: string | null;
  readonly informational: boolean;
  /** One-sided, of each bound, as corrected for looks. */
  readonly confidence: number;
  readonly power: number;
}

/** Where nothing can be said in numbers. @param why  a sentence without its full stop */
export function without(why: string, limit: number | null = null): Findings {
  return {
    rows: null,
    standardError: null,
    limit,
    supports: null,
    neededRows: null,
    proven: null,
    method: null,
    cases: [],
    says: [`${capitalise(why)}.`],
  };
}

/** Metric names keep their spelling. */
function capitalise(sentence: string): string {
  const [word = ''] = sentence.split(' ');
  return findMetric(word) ? sentence : sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
