import type { z } from 'zod';
import type { InputField } from '../../package/manifest.js';

/** A cell of a table: its text, or null where the recipe says that the text means "missing". */
export type Cell = string | null;

/**
 * One kind of feature: what it learns from the training split and how it turns a cell into numbers. What it learned is
 * stored in the package and replayed at serving, so that training and serving can't differ.
 */
export interface FeatureStep<Fitted> {
  readonly fitted: z.ZodType<Fitted>;
  /** @param cells  the column in the training split only   @throws CellError for a cell that can't be used */
  fit(cells: readonly Cell[], options: { readonly imputes: boolean }): Fitted;
  width(fitted: Fitted): number;
  /** Writes `width` numbers at `offset`. @throws CellError for a cell that can't be used */
  encode(fitted: Fitted, cell: Cell, out: Float32Array, offset: number): void;
  /** What a caller of the model sends for this column. */
  field(fitted: Fitted, column: string): InputField;
}

/** A cell that a feature can't use; the caller knows the row and says where. */
export class CellError extends Error {
  /** @param index  position in the cells given to `fit`; undefined where there is only one cell */
  constructor(
    readonly what: string,
    readonly mend: string,
    readonly index?: number,
  ) {
    super(what);
  }
}

/** Keeps the type of what a step learns. */
export function featureStep<Fitted>(step: FeatureStep<Fitted>): FeatureStep<Fitted> {
  return step;
}
