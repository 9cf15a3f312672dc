/** What every set of predictions has: one row per test example, in file order. */
interface PredictionRows {
  /** Unique. */
  readonly ids: readonly string[];
  /** Any other column of the file (slices, group, weight), by name; n texts each. */
  readonly columns: ReadonlyMap<string, readonly string[]>;
  /** sha256 of the file that the rows came from. */
  readonly source: string;
}

export interface ClassPredictions extends PredictionRows {
  readonly task: 'classification';
  /** Union of the classes in labels, predictions and score columns: numbers ascending, strings by code point. */
  readonly classes: readonly string[];
  /** Shape [n], indices into `classes`. */
  readonly labels: Int32Array;
  /** Shape [n], indices into `classes`; -1 for a row that the candidate left out (only pairing makes those). */
  readonly predicted: Int32Array;
  /** One column per class, in `classes` order, each of shape [n]; null when the file has no scores. */
  readonly scores: readonly Float64Array[] | null;
  /** The positive class of a binary task; null unless there are two classes. */
  readonly positive: string | null;
}

export interface NumberPredictions extends PredictionRows {
  readonly task: 'regression';
  /** Shape [n], in the label's own unit. */
  readonly labels: Float64Array;
  /** The labels as the file writes them, for the fingerprint; absent where the rows come from no file. */
  readonly labelTexts?: readonly string[];
  /** Shape [n], in the label's own unit; NaN for a row that the candidate left out (only pairing makes those). */
  readonly predicted: Float64Array;
}

export type Predictions = ClassPredictions | NumberPredictions;
