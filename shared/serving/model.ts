import type { Manifest } from '../package/manifest.js';

/** One raw row as a caller sends it: field name to number or text, or `{image: {b64}}` holding a PNG or JPEG. */
export type RawInstance = Readonly<Record<string, unknown>>;

export interface Answer {
  /** A class, or a number for regression. */
  readonly prediction: string | number;
  /** Class to score; empty for regression. */
  readonly scores: Readonly<Record<string, number>>;
}

/** A verified package, loaded and ready to answer. */
export interface ServableModel {
  readonly manifest: Manifest;
  /** The package id. */
  readonly digest: string;
  /** Applies the package's own preprocessing. @throws UserError naming the instance and field that don't fit */
  classify(instances: readonly RawInstance[]): Promise<Answer[]>;
  /**
   * The bare model: `values` is row-major [rows, ...signature.tensor], already preprocessed.
   * @returns row-major [rows, number of classes] (regression: [rows, 1])
   */
  predict(values: Float32Array, rows: number): Promise<Float32Array>;
  dispose(): void;
}

/** golden.json: requests with the answers that the package's author saw; a server is ready when it gives them again. */
export interface Golden {
  /** Largest allowed absolute difference of a score, or of a number in `unit`s. */
  readonly tolerance: number;
  /** What counts as 1 in the numbers of a regression; left out: 1. */
  readonly unit?: number | undefined;
  readonly requests: readonly { readonly instance: RawInstance; readonly answer: Answer }[];
}
