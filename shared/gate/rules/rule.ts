import type { Evaluation, PairedClasses, Pairing, Predictions } from '../../evaluation/index.js';
import type { RuleResult } from '../verdict.js';

/** What a rule judges by: the test set, judged by both sides. */
export interface JudgeContext {
  readonly candidate: Side;
  readonly baseline: Side | null;
  readonly pairing: Pairing | null;
  /** Null without a baseline on the same rows, and for regression. */
  readonly classes: PairedClasses | null;
  readonly power: number;
  readonly minRows: number;
}

export interface Side {
  /** In id order. */
  readonly predictions: Predictions;
  readonly evaluation: Evaluation;
}

/** A rule of a gate, with the gate's defaults filled in. */
export interface RuleOf<Settings> {
  readonly name: string;
  readonly informational: boolean;
  /** One-sided, of each bound. */
  readonly confidence: number;
  readonly settings: Settings;
}

/** What the rule found, and the same in a few words for the headline. */
export interface Finding {
  readonly result: RuleResult;
  readonly short: string;
}
