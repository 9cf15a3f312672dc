import type { DataReport } from '../data/index.js';
import type { Json } from '../files/index.js';
import type { Disclosure, Outcome, RuleResult, Stop, Verdict, VerdictWord } from '../gate/verdict.js';
import type { TrainingHistory } from '../package/history.js';
import type { ControlEffect, InheritedTensor, Mixing, Resources } from '../package/index.js';
import type { SearchRecord } from '../package/search.js';
import type { ComparisonContext } from './input.js';

/** comparison.json, `heirloom.dev/comparison/v1`: everything that the comment and the report show. */
export interface Comparison {
  readonly schema: 'heirloom.dev/comparison/v1';
  /** Null where nothing was judged. */
  readonly verdict: VerdictWord | null;
  /** The gate's name. */
  readonly gate: string | null;
  readonly headline: string;
  /** How much the gate lets a reader see; "full" where nothing was judged. */
  readonly disclosure: Disclosure;
  readonly candidate: ModelLabel;
  readonly baseline: (ModelLabel & { readonly how: string }) | null;
  readonly testSet: TestSet | null;
  readonly look: Verdict['look'] | null;
  /** Why no rule was judged; null where they were, or nothing was asked. */
  readonly stopped: Stop | null;
  /** What a reader has to know before the rules; a sentence each. */
  readonly cautions: readonly string[];
  readonly override: Verdict['override'];
  readonly context: ComparisonContext;
  /** One for each metric; judged ones first, failing before leaning before the rest. */
  readonly rows: readonly MetricRow[];
  /** As judged; failing first. */
  readonly rules: readonly RuleResult[];
  /** Classification with paired predictions. */
  readonly flips: Flips | null;
  /** Regression with paired predictions. */
  readonly shifts: Shifts | null;
  readonly confusion: Confusion | null;
  readonly perClass: readonly ClassRow[];
  readonly training: {
    readonly candidate: TrainingHistory | null;
    readonly baseline: TrainingHistory | null;
    /** Of further runs with other seeds. */
    readonly runs: {
      readonly candidate: readonly TrainingHistory[];
      readonly baseline: readonly TrainingHistory[];
    };
  } | null;
  /** What training took, as the machines that trained measured it: no digest covers it. */
  readonly resources: { readonly candidate: Resources | null; readonly baseline: Resources | null } | null;
  readonly data: {
    readonly candidate: DataReport | null;
    readonly baseline: DataReport | null;
  } | null;
  /** Binary classification with scores. */
  readonly roc: RocComparison | null;
  /** Classification with scores. */
  readonly calibration: CalibrationComparison | null;
  readonly inheritance: Inheritance | null;
  readonly recipe: RecipeComparison | null;
  /** How the candidate's recipe was found; null where it was written. */
  readonly search: SearchRecord | null;
}

export interface ModelLabel {
  readonly digest: string;
  readonly reference: string;
  readonly name: string;
}

export interface TestSet {
  /** Null where no verdict named it. */
  readonly fingerprint: string | null;
  readonly rows: number;
  /** Rows that both sides have, with the same label; all pair-wise figures are over these. */
  readonly paired: number;
  readonly missing: number;
  readonly changed: number;
}

export interface MetricRow {
  readonly name: string;
  /** Null where it is unknown which direction is the better one. */
  readonly lowerIsBetter: boolean | null;
  /** Null where the side has no such metric, or it is not a number. */
  readonly candidate: number | null;
  readonly baseline: number | null;
  /** Benefit-oriented (positive = better); candidate − baseline where `lowerIsBetter` is null. */
  readonly difference: number | null;
  /** Of `difference`, from the rule on this metric. */
  readonly interval: readonly [number, number] | null;
  /** Smallest `difference` that the gate allows. */
  readonly limit: number | null;
  readonly outcome: Outcome | null;
  /** Null where the difference is zero, unknown, or of unknown direction. */
  readonly better: boolean | null;
}

/** Counts over the paired rows; they sum to `paired`. */
export interface Flips {
  readonly paired: number;
  /** Baseline wrong, candidate right. */
  readonly fixed: number;
  /** Baseline right, candidate wrong. */
  readonly broken: number;
  readonly unchangedRight: number;
  /** Both wrong, with the same prediction. */
  readonly unchangedWrong: number;
  /** Both wrong, with different predictions. */
  readonly changedWrong: number;
  /** Rows that the candidate left out; they are counted above as wrong. */
  readonly leftOut: number;
  /** The (label, candidate's prediction) that most broken rows share. */
  readonly mostCommonBreak: {
    readonly label: string;
    readonly prediction: string;
    readonly count: number;
  } | null;
  /** The most confidently wrong first. */
  readonly examples: readonly FlipExample[];
}

export interface FlipExample {
  readonly id: string;
  readonly label: string;
  readonly baseline: string;
  /** Null where it gave no answer. */
  readonly candidate: string | null;
  /** The candidate's score for its own prediction. */
  readonly score: number | null;
}

/** Regression: whose absolute error is smaller, row by row. */
export interface Shifts {
  readonly paired: number;
  readonly closer: number;
  readonly farther: number;
  readonly same: number;
  /** Rows that the candidate left out; they are counted above as farther. */
  readonly leftOut: number;
  /** Where the absolute error grew most. */
  readonly examples: readonly {
    readonly id: string;
    readonly label: number;
    readonly baseline: number;
    /** Null where it gave no answer. */
    readonly candidate: number | null;
  }[];
}

/** Rows are true classes, columns predictions, in `classes` order; over the paired rows where there is a baseline. */
export interface Confusion {
  readonly classes: readonly string[];
  readonly rows: number;
  readonly candidate: readonly (readonly number[])[];
  readonly baseline: readonly (readonly number[])[] | null;
  /** candidate − baseline. */
  readonly difference: readonly (readonly number[])[] | null;
}

export interface ClassRow {
  readonly name: string;
  /** Rows of this true class. */
  readonly support: number;
  readonly candidate: ClassScores;
  readonly baseline: ClassScores | null;
}

/** Null where the ratio is 0/0. */
export interface ClassScores {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

export interface RocComparison {
  readonly positive: string;
  readonly candidate: RocCurve;
  readonly baseline: RocCurve | null;
}

/** Reliability of a score over the bins of the metric `ece`. */
export interface CalibrationComparison {
  /** The positive class of a binary task, whose score it is; null: the greatest score of each row. */
  readonly of: string | null;
  readonly candidate: readonly CalibrationBin[];
  readonly baseline: readonly CalibrationBin[] | null;
}

export interface RocCurve {
  /** Area under the whole curve. */
  readonly auc: number;
  /** [false positive rate, true positive rate], from [0, 0] to [1, 1]. */
  readonly points: readonly (readonly [number, number])[];
}

/** One bin that holds rows. */
export interface CalibrationBin {
  readonly from: number;
  readonly to: number;
  readonly rows: number;
  /** Mean score. */
  readonly confidence: number;
  /** How often the class that the score is of was the true one. */
  readonly accuracy: number;
}

export interface Inheritance {
  readonly parents: readonly { readonly digest: string; readonly reference: string; readonly mode: string }[];
  readonly tensors: {
    readonly total: number;
    /** That kept a parent's bytes, on purpose or not. */
    readonly frozen: number;
    /** Those among them that nobody froze: of a model that is reused, or that a command left as they were. */
    readonly loaded: number;
    /** Frozen tensors whose sha256 equals the parent's; null where no parent's tensors were at hand. */
    readonly identical: number | null;
  } | null;
  /** What became of every tensor of the candidate and its parents; null where the package doesn't say. */
  readonly table: readonly InheritedTensor[] | null;
  readonly alpha: Mixing | null;
  /** How much each member counts in a weighted sum. */
  readonly weights: readonly number[] | null;
  /** The same recipe without its parents; null where it was not asked for, or the gate doesn't disclose it. */
  readonly control: ControlEffect | null;
  /** Seconds of training with the parents and without; null where nobody measured them. */
  readonly times: { readonly inherited: number; readonly scratch: number } | null;
}

export interface RecipeComparison {
  readonly candidate: Json;
  /** Null without a baseline recipe. */
  readonly differences: readonly RecipeDifference[] | null;
}

export interface RecipeDifference {
  /** From the baseline to the candidate. */
  readonly kind: 'added' | 'removed' | 'changed';
  /** Such as "training.epochs" and "model.layers[1]"; places in lists are the candidate's, of what was removed the baseline's. */
  readonly path: string;
  /** Null where it was added. */
  readonly baseline: Json;
  /** Null where it was removed. */
  readonly candidate: Json;
}
