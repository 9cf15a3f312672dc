/** Three answers, each proven or leaning, or none where the rows can't decide; and two that have no statistics. */
export const OUTCOMES = [
  'pass-proven',
  'pass-leaning',
  'fail-leaning',
  'fail-proven',
  'underpowered',
  'unchanged',
  'no-baseline',
  'error',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const VERDICTS = ['pass', 'fail', 'neutral'] as const;
export type VerdictWord = (typeof VERDICTS)[number];

/** How much of the numbers a verdict tells. */
export const DISCLOSURES = ['full', 'rounded', 'verdict-only'] as const;
export type Disclosure = (typeof DISCLOSURES)[number];

/** Why a whole gate is left unjudged: its test set may decide no more, both sides' ids have nothing in common, or a rule fits no candidate. */
export const STOPS = ['worn-out', 'no-shared-id', 'misfit'] as const;
export type Stop = (typeof STOPS)[number];

/**
 * What one rule found. `difference` is benefit-oriented (positive: the candidate is better), and so is the `interval` of a
 * rule that has one; a rule on the candidate alone has the interval of its own value.
 */
export interface RuleResult {
  readonly name: string;
  readonly kind: string;
  readonly metric: string;
  /** The class that the metric is of, for a rule on one class. */
  readonly class: string | null;
  /** "country=BR" */
  readonly slice: string | null;
  /** Rows that the metric rests on: all, those of a slice, or those of a class. */
  readonly rows: number | null;
  /** What the rule compares with ("baseline"), or null for a rule on the candidate alone. */
  readonly against: string | null;
  readonly outcome: Outcome;
  readonly candidate: number | null;
  readonly baseline: number | null;
  readonly difference: number | null;
  readonly interval: readonly [number, number] | null;
  /** One-sided confidence of each end of `interval`, e.g. 0.95 for a 90 % two-sided interval. */
  readonly confidence: number | null;
  /** The floor, or minus the margin. */
  readonly limit: number | null;
  /** `limit` as a share of the baseline's value, where the margin was written in percent. */
  readonly limitShare: number | null;
  /** How the interval was made, e.g. "tango". */
  readonly method: string | null;
  /** The smallest margin that this test set can prove at the rule's confidence and power. */
  readonly supports: number | null;
  /** How a proven loss allows for the number of slices; null for a rule that asks once. */
  readonly correction: Correction | null;
  readonly informational: boolean;
  /** One sentence for a person. */
  readonly message: string;
}

/** Of many questions of one kind. */
export interface Correction {
  readonly method: 'holm' | 'benjamini-hochberg';
  /** Adjusted p of "no more than the margin was lost". */
  readonly pValue: number;
  /** Slices that were judged. */
  readonly of: number;
}

/** verdict.json, `heirloom.dev/verdict/v1`. A pure function of the files judged. */
export interface Verdict {
  readonly schema: 'heirloom.dev/verdict/v1';
  /** The gate's name. */
  readonly gate: string;
  readonly verdict: VerdictWord;
  readonly headline: string;
  readonly candidate: { readonly digest: string; readonly reference: string; readonly predictions: string };
  readonly baseline: { readonly digest: string; readonly reference: string; readonly how: string } | null;
  readonly policy: { readonly digest: string };
  /** Predictions files of runs with other seeds, as they were named beside both sides; null where none were. */
  readonly runs: {
    readonly candidate: readonly string[];
    readonly baseline: readonly string[];
  } | null;
  readonly testSet: {
    readonly fingerprint: string;
    readonly rows: number;
    /** Ids that both sides have. */
    readonly paired: number;
    /** Ids of the baseline's test set that the candidate left out. */
    readonly missing: number;
    /** Ids whose label differs, plus ids that only the candidate has. */
    readonly changed: number;
  };
  readonly metrics: {
    readonly candidate: Readonly<Record<string, number>>;
    readonly baseline: Readonly<Record<string, number>> | null;
  };
  readonly rules: readonly RuleResult[];
  readonly disclosure: Disclosure;
  readonly look: Look;
  /** Null where the rules were judged. */
  readonly stopped: Stop | null;
  /** What a reader of a pass has to know, such as that the candidate chose its own slices; a sentence each. */
  readonly cautions: readonly string[];
  /** Who lets the package ship in spite of a "fail"; null unless the verdict is one. */
  readonly override: Override | null;
}

/** Which judgement on this test set it was, and how many it is planned for. */
export interface Look {
  /** From 1; 0 where nothing was judged that would count. */
  readonly number: number;
  readonly of: number;
}

/** A person's decision to ship in spite of a failed rule. It doesn't turn the verdict. */
export interface Override {
  readonly by: string;
  readonly reason: string;
  /** The last day on which it holds (UTC), YYYY-MM-DD. */
  readonly expires: string;
}
