import type { z } from 'zod';
import type { CodedTexts, Evaluation, Evidence, Metric, Paired, Pairing } from '../../evaluation/index.js';
import type { Runs } from '../../evaluation/index.js';
import type { RuleResult } from '../verdict.js';

/** What a rule compares with unless it says `against`. */
export const BASELINE = 'baseline';

/** What a rule judges by: the test set, judged by both sides. */
export interface JudgeContext {
  /** In id order, rows that it left out counting as wrong. */
  readonly candidate: Side;
  /** By `against`; a baseline that was not found is absent. */
  readonly matches: ReadonlyMap<string, Match>;
  /** What changed about the test set; null where the candidate is judged by the baseline's. */
  readonly change: StatedChange | null;
  /** The column whose equal values mark rows that go together; null: every row stands for itself. */
  readonly groupColumn: string | null;
  /** Rows from which on identical predictions pass without further proof. */
  readonly minRows: number;
  /** Identity of the test set, from which resampling draws. */
  readonly fingerprint: string;
  /** What the candidate costs, by name: bytes, parameters, or what its training measured. */
  readonly resources: ReadonlyMap<string, number>;
}

/** What two sides were not tested alike by, as far as the gate discloses it. */
export interface StatedChange {
  /** As the end of a sentence. */
  readonly what: string;
  /** After the sentence that it ends in. */
  readonly more: string;
}

/** Why something can't be done. @param cannot  "accuracy can't be compared" */
export function becauseOf({ what, more }: StatedChange, cannot: string): string {
  return `${what}, so ${cannot}${more}`;
}

export interface Side {
  readonly evidence: Evidence;
  readonly evaluation: Evaluation;
}

/** A candidate and one baseline. */
export interface Match {
  readonly baseline: Evidence;
  /** How their rows match. */
  readonly pairing: Pairing;
  /** As in `JudgeContext`. */
  readonly change: StatedChange | null;
  /** Both sides' answers to the same rows, over the same classes; null where they can't be compared. */
  readonly paired: Paired | null;
  /** On the rows of `paired`. */
  readonly runs: Runs;
  /** How the rows of runs that left some out match their side's main run. */
  readonly runsWithGaps: readonly { readonly side: 'candidate' | 'baseline'; readonly pairing: Pairing }[];
  /** Files that stand for several runs, where each should be a training of its own. */
  readonly copies: Copies;
}

/**
 * - `none`: every run is a file of its own
 * - `twice`: one is given twice on a side
 * - `some`: one of the candidate's is one of the baseline's, too
 * - `all`: both sides have the same runs, as they have where a change touches no training
 */
export type Copies = 'none' | 'twice' | 'some' | 'all';

/** A rule of a gate, with the gate's defaults filled in. */
export interface RuleOf<Settings> {
  readonly name: string;
  readonly informational: boolean;
  /** One-sided, of each bound; already corrected for the looks that the gate plans. */
  readonly confidence: number;
  /** With which a test set should find a loss of the whole margin. */
  readonly power: number;
  readonly settings: Settings;
}

/** One kind of rule: how it is written, what it needs, how it judges. */
export interface RuleKind<Settings> {
  readonly schema: z.ZodType<Settings>;
  /** Behind the kind in the name of a rule that has none of its own, e.g. "accuracy". */
  readonly subject: (settings: Settings) => string;
  readonly needs: (settings: Settings) => Needs;
  /** Keys of every rule that no verdict of this kind depends on. */
  readonly unused?: readonly ('confidence' | 'power')[];
  readonly judge: (rule: RuleOf<Settings>, context: JudgeContext) => readonly Finding[];
}

export interface Needs {
  readonly metric: Metric | null;
  /** Columns of the predictions beside those that every file has. */
  readonly columns: readonly string[];
  /** Another baseline than the gate's own; null: none, or the gate's own. */
  readonly against: string | null;
}

/** What the rule found, and the same in a few words for the headline. */
export interface Finding {
  readonly result: RuleResult;
  readonly short: string;
}

/** Text that a rule's resampling draws from: the same for the same test set. */
export function seedOf({ name }: RuleOf<unknown>, { fingerprint }: JudgeContext): string {
  return `${fingerprint} ${name}`;
}

/** @returns null where every row stands for itself */
export function groupsOf(evidence: Evidence, { groupColumn }: JudgeContext): CodedTexts | null {
  return groupColumn === null ? null : (evidence.predictions.columns.get(groupColumn) ?? null);
}

/**
 * Why rows that go together can't be told, as a sentence without its full stop: rows that the candidate left out have
 * the groups of the baseline's file, and an older one may have none. Null where they can.
 */
export function whyNoGroups(evidence: Evidence, { groupColumn }: JudgeContext): string | null {
  return groupColumn === null || evidence.predictions.columns.has(groupColumn)
    ? null
    : `rows that the candidate left out have no "${groupColumn}", as the baseline has no such column`;
}
