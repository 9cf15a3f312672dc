import type { CodedTexts, PackedTexts } from './texts/index.js';

/** What every set of predictions has: one row per test example, in file order. */
interface PredictionRows {
  /** Unique; their length is the number of rows, n. */
  readonly ids: PackedTexts;
  /** How much each row counts, shape [n], > 0; null where all count the same. */
  readonly weights: Float64Array | null;
  /** The other columns that were asked for (slices, groups), by name; n rows each. */
  readonly columns: ReadonlyMap<string, CodedTexts>;
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
  /** The labels as the file writes them, for the fingerprint. */
  readonly labelTexts: PackedTexts;
  /** Shape [n], in the label's own unit; NaN for a row that the candidate left out (only pairing makes those). */
  readonly predicted: Float64Array;
}

export type Predictions = ClassPredictions | NumberPredictions;
