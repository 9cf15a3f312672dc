import type { DataReport } from '../data/index.js';
import type { Predictions } from '../evaluation/index.js';
import type { Verdict } from '../gate/verdict.js';
import type { TrainingHistory } from '../package/history.js';
import type { Resources, InheritanceFile } from '../package/index.js';
import type { SearchRecord } from '../package/search.js';

/** All that a comparison is made from: plain values, already read and verified. */
export interface ComparisonInput {
  /** Null: nothing was judged, the comparison is a plain difference. */
  readonly verdict: Verdict | null;
  readonly candidate: ComparedModel;
  readonly baseline: ComparedBaseline | null;
  readonly context: ComparisonContext;
}

export interface ComparedModel {
  /** Package id, or the sha256 of a bare predictions file. */
  readonly digest: string;
  /** As the user named it, e.g. "digits@v1.0.0" or a directory. */
  readonly reference: string;
  readonly name: string;
  readonly predictions: Predictions | null;
  /** What a reader has to know of where these come from; a sentence each. */
  readonly cautions?: readonly string[];
  /** Flat metric names; the verdict's own figures win over these. */
  readonly metrics: Readonly<Record<string, number>>;
  /** sha256 of the code that its evaluation rests on; null where nobody says. */
  readonly evaluationCode?: string | null;
  readonly history?: TrainingHistory | null;
  /** Of further runs with other seeds. */
  readonly runHistories?: readonly TrainingHistory[];
  /** What its training took; null where nobody measured it. */
  readonly resources?: Resources | null;
  /** What its data were. */
  readonly data?: DataReport | null;
  /** The effective recipe. */
  readonly recipe?: object | null;
  /** How the recipe was found, where it was searched. */
  readonly search?: SearchRecord | null;
  readonly parents?: readonly ComparedParent[];
  /** What it says of its parents; null where it has none, or says nothing. */
  readonly inheritance?: InheritanceFile | null;
  readonly tensors?: readonly ComparedTensor[];
}

export interface ComparedBaseline extends ComparedModel {
  /** How it was found, e.g. "champion" or "merge-base". */
  readonly how: string;
}

export interface ComparedParent {
  readonly digest: string;
  readonly reference: string;
  /** How the candidate inherits, e.g. "fine-tune". */
  readonly mode: string;
  /** The parent's tensors where its manifest is at hand: what "frozen" is proven against. */
  readonly tensors?: readonly ComparedTensor[];
}

/** The part of a manifest's tensor entry that inheritance is proven by. */
export interface ComparedTensor {
  readonly name: string;
  readonly sha256: string;
  readonly origin: string;
}

export interface ComparisonContext {
  /** The pull request's head commit, not the test merge. */
  readonly headSha: string | null;
  /** Where the change starts, where the baseline is a model of that commit. */
  readonly mergeBaseSha: string | null;
  readonly runUrl: string | null;
  /** Shell commands that give the same comparison on the reader's machine. */
  readonly reproduce: string | null;
}
